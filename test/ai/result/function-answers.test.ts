import {
  Catch,
  Controller,
  UseFilters,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import { of } from 'rxjs';
import { afterEach, describe, expect, it } from 'vitest';
import { CallingDocument, SwaigFunction, SwaigResult } from '../../../lib/index.js';
import { ADAPTERS, closeApps } from '../../support/adapters.js';
import { startAgentApp } from '../../support/agent-app.js';
import { aiCall } from '../../support/agents/function-calls.js';

let returned: unknown;

function answer(): unknown {
  if (returned instanceof Error) throw returned;
  return returned;
}

@Catch(RangeError)
class RangeFilter implements ExceptionFilter {
  catch(_error: RangeError, host: ArgumentsHost) {
    const response = host
      .switchToHttp()
      .getResponse<{ status(code: number): { send(body: object): void } }>();
    response.status(503).send({ filtered: true });
  }
}

@Controller()
class AnswerController {
  @SwaigFunction({ description: 'Answers.' })
  plain() {
    return answer();
  }

  @UseFilters(RangeFilter)
  @SwaigFunction({
    description: 'Answers or apologises.',
    failure: 'Tell the caller to call back later.',
  })
  apologetic() {
    return answer();
  }

  @UseFilters(RangeFilter)
  @SwaigFunction({ description: 'Answers, and has a filter.' })
  filtered() {
    return answer();
  }
}

afterEach(closeApps);

describe.each(ADAPTERS)('what a function returns on %s', (adapter) => {
  async function ask(value: unknown, name = 'plain') {
    returned = value;
    const { post, log } = await startAgentApp(adapter, [AnswerController]);
    const response = await post(`/${name}`, aiCall(name));
    return { status: response.status, body: await response.json(), log };
  }

  it.each<[string, unknown, object]>([
    ['a text', 'Done.', { response: 'Done.' }],
    ['an empty text', '', { response: '' }],
    ['a promise', Promise.resolve('Done.'), { response: 'Done.' }],
    ['an Observable', of('Done.'), { response: 'Done.' }],
    ['an object', { response: 'Done.' }, { response: 'Done.' }],
    [
      'an object with an action',
      { response: 'Bye.', action: { hangup: true } },
      { response: 'Bye.', action: { hangup: true } },
    ],
    [
      'an object with a document that was built',
      { action: [{ SWML: new CallingDocument().hangup() }], post_process: true },
      {
        action: [{ SWML: { version: '1.0.0', sections: { main: [{ hangup: {} }] } } }],
        post_process: true,
      },
    ],
    [
      'a result',
      new SwaigResult('Bye.').hangup(),
      { response: 'Bye.', action: [{ hangup: true }] },
    ],
    ['an empty object', {}, {}],
  ])('is sent: %s', async (_, value, body) => {
    expect(await ask(value)).toMatchObject({ status: 200, body });
    expect((await ask(value)).body).toEqual(body);
  });

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'AnswerController.plain returned nothing: return a text'],
    ['null', null, 'AnswerController.plain returned nothing: return a text'],
    ['a number', 7, 'AnswerController.plain returned a number: return a text'],
    ['data of the application', { temperature: 21 }, 'result.temperature: '],
    ['a list', ['Done.'], 'AnswerController.plain returned no valid result: result: must be'],
    ['an unknown action', { action: { hangupp: true } }, 'result.action'],
    ['an action that is wrong', { action: [{ hold: 901 }] }, 'result.action[0].hold'],
    ['a document that is wrong', { action: { SWML: { sections: {} } } }, 'result.action.SWML'],
    [
      'a document whose steps do not go together',
      { action: { SWML: { sections: { main: [{ goto: { label: 'x' } }] } } } },
      'x',
    ],
    [
      'something that JSON cannot carry',
      { response: 'a', action: { set_meta_data: { a: 1n } } },
      'result.action',
    ],
    ['an error', new TypeError('out of stock'), 'out of stock'],
  ])('is a 500 where it is %s, and the log says why', async (_, value, reason) => {
    const { status, body, log } = await ask(value);
    expect(status).toBe(500);
    expect(body).toMatchObject({ statusCode: 500 });
    expect(log.of('error').join()).toContain(reason);
  });

  it('goes to the filters of the application where it is an error', async () => {
    expect(await ask(new RangeError('too far'), 'filtered')).toMatchObject({
      status: 503,
      body: { filtered: true },
    });
  });

  it.each([
    ['an error', new RangeError('out of stock'), 'out of stock'],
    ['nothing', undefined, 'returned nothing'],
  ])('is the text for failures where there is one: %s', async (_, value, reason) => {
    const { status, body, log } = await ask(value, 'apologetic');
    expect({ status, body }).toEqual({
      status: 200,
      body: { response: 'Tell the caller to call back later.' },
    });
    expect(log.of('error').join()).toMatch(/^Function apologetic on call .* failed: /);
    expect(log.of('error').join()).toContain(reason);
  });
});

describe('a function called directly, as a unit test does', () => {
  it('returns what it returns', () => {
    returned = new SwaigResult('Done.');
    expect(new AnswerController().plain()).toBe(returned);
  });
});
