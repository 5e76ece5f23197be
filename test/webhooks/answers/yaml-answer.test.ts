import { createRequire } from 'node:module';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkYaml } from '../../../lib/webhooks/documents/yaml-check.js';
import { SwmlValidationError } from '../../../lib/swml/index.js';
import { ADAPTERS, closeApps } from '../../support/adapters.js';
import { sendSigned } from '../../support/calls.js';
import { controllerReturning, RETURNING_HANDLER } from '../../support/returning.js';
import { startVoiceApp } from '../../support/voice-app.js';

const yamlPackage = createRequire(import.meta.url)('yaml') as typeof import('yaml');

/** How often YAML text was read. */
const reading = vi.spyOn(yamlPackage.Lexer.prototype, 'lex');

const written = (url: string): string =>
  `version: 1.0.0\nsections:\n  main:\n    - play:\n        url: ${url}\n`;

afterEach(async () => {
  reading.mockClear();
  await closeApps();
});

describe('YAML text', () => {
  it('is read once while it is valid', () => {
    const text = written('say:once');
    const options = {};
    for (let time = 0; time < 3; time++) expect(checkYaml(text, 'calling', options)).toEqual([]);
    expect(reading).toHaveBeenCalledTimes(1);
    for (let time = 0; time < 3; time++) expect(checkYaml(text, 'calling', undefined)).toEqual([]);
    expect(reading).toHaveBeenCalledTimes(2);
  });

  it('is read again as long as it is wrong', () => {
    const attempt = () =>
      checkYaml('sections: { main: [ hangup: { reson: busy } ] }', 'calling', undefined);
    expect(attempt).toThrow(SwmlValidationError);
    expect(attempt).toThrow(/^line 1, column 31, main\[0\]\.hangup\.reson: is unknown/);
    expect(reading).toHaveBeenCalledTimes(2);
  });

  it('is not held to be right by the rules of another application', () => {
    const text = 'sections: { main: [ goto: { label: gone } ] }';
    expect(checkYaml(text, 'calling', { ignore: ['unknown-label'] })).toEqual([]);
    expect(checkYaml(text, 'calling', { flow: false })).toEqual([]);
    expect(() => checkYaml(text, 'calling', {})).toThrow(/no label gone/);
    expect(() => checkYaml(text, 'calling', undefined)).toThrow(/no label gone/);
  });

  it('is forgotten before texts that differ from call to call fill the memory', () => {
    const options = {};
    const first = written('say:first');
    checkYaml(first, 'calling', options);
    for (let index = 0; index < 99; index++) checkYaml(written(`say:${index}`), 'calling', options);
    checkYaml(first, 'calling', options);
    expect(reading).toHaveBeenCalledTimes(100);
    checkYaml(written('say:one more'), 'calling', options);
    checkYaml(first, 'calling', options);
    expect(reading).toHaveBeenCalledTimes(102);
  });

  it('keeps its warnings', () => {
    const text = 'sections: { main: [ switch: { variable: v, case: {} } ] }';
    const options = {};
    const expected = [{ severity: 'warning', rule: 'switch-without-default', line: 1 }];
    expect(checkYaml(text, 'calling', options)).toMatchObject(expected);
    expect(checkYaml(text, 'calling', options)).toMatchObject(expected);
    expect(reading).toHaveBeenCalledTimes(1);
  });
});

describe.each(ADAPTERS)('a handler that answers with YAML text, on %s', (adapter) => {
  async function answersTo(text: string, times: number) {
    const controllers = [controllerReturning(() => text)];
    const { origin, log } = await startVoiceApp(adapter, { controllers });
    const statuses: number[] = [];
    for (let time = 0; time < times; time++) statuses.push((await sendSigned(origin)).status);
    return { statuses, errors: log.of('error') };
  }

  it('has it read for the first of many calls', async () => {
    const { statuses } = await answersTo(written(`say:${adapter}`), 3);
    expect(statuses).toEqual([200, 200, 200]);
    expect(reading).toHaveBeenCalledTimes(1);
  });

  it.each([
    [
      'a wrong step',
      written('say:Hi\n        volume: 50'),
      'line 6, column 17, main[0].play.volume',
    ],
    ['a mistake of syntax', 'sections:\n\tmain: []\n', 'line 2, column 1: is no YAML'],
    ['a jump to nowhere', 'sections: { main: [ goto: { label: x } ] }', 'line 1, column 36, main'],
  ])('is named with the line of %s, at each call', async (_what, text, place) => {
    const { statuses, errors } = await answersTo(text, 2);
    expect(statuses).toEqual([500, 500]);
    expect(errors).toHaveLength(2);
    for (const error of errors) {
      expect(error).toContain(`${RETURNING_HANDLER} returned no valid SWML document: ${place}`);
    }
    // At each call once as a document for calls, and once to find out whether it is one for messages.
    expect(reading).toHaveBeenCalledTimes(4);
  });
});
