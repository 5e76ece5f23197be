import {
  IsString,
  Validate,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';
import { describe, expect, it, vi } from 'vitest';
import type { SignalWireModuleOptions } from '../../../lib/index.js';
import { resolveOptions } from '../../../lib/signalwire.options.check.js';
import { kindProblems } from '../../../lib/webhooks/routes/kind-check.js';
import type { WebhookKind } from '../../../lib/webhooks/webhook-kind.js';
import { WEBHOOK } from '../../../lib/webhooks/webhook-metadata.js';
import { PUBLIC_URL, SIGNING_KEY } from '../../support/calls.js';

@ValidatorConstraint({ name: 'slow', async: true })
class SlowRule implements ValidatorConstraintInterface {
  validate() {
    return Promise.resolve(true);
  }
}

class SlowDto {
  @Validate(SlowRule) id!: string;
}

class FineDto {
  @IsString() id!: string;
}

function kindOf(dto: new () => object, answer: WebhookKind['answer']): WebhookKind {
  return {
    decorator: '@OnTest',
    auth: 'signature',
    signature: 'any',
    payload: { dto, containers: [], identify: () => 'Test' },
    answer,
    fallback: ({ fallback }) => fallback,
  };
}

/** What is wrong where handlers of these kinds are served. */
function problemsOf(
  kinds: (WebhookKind | undefined)[],
  fallback?: SignalWireModuleOptions['fallback'],
) {
  const routes = kinds.map((kind) => {
    const handler = () => {};
    if (kind) Reflect.defineMetadata(WEBHOOK, kind, handler);
    return {
      method: 'POST',
      path: '/',
      hosts: [],
      version: undefined,
      controller: Object,
      methodName: 'handle',
      handler,
    };
  });
  const options = resolveOptions({ signingKey: SIGNING_KEY, publicUrl: PUBLIC_URL, fallback });
  return [...kindProblems(routes, options)];
}

describe('the check of webhook kinds at start', () => {
  const refuses = () => {
    throw new Error('is no answer');
  };

  it('names a payload rule that cannot be asked synchronously', () => {
    const problems = problemsOf([kindOf(SlowDto, () => ({ body: {} }))]);
    expect(problems).toEqual([expect.stringMatching(/^SlowDto\.id carries a class-validator/)]);
  });

  it('tries a fallback document as the answer of each kind, once', () => {
    const kind = kindOf(FineDto, vi.fn(refuses));
    expect(problemsOf([kind, kind, undefined], { sections: {} })).toEqual(['is no answer']);
    expect(kind.answer).toHaveBeenCalledExactlyOnceWith(
      { sections: {} },
      'The fallback option of @OnTest',
      expect.objectContaining({ fallback: { sections: {} } }),
    );
  });

  it('does not call a fallback function', () => {
    const fallback = vi.fn<() => string>();
    expect(problemsOf([kindOf(FineDto, refuses)], fallback)).toEqual([]);
    expect(fallback).not.toHaveBeenCalled();
  });

  it('finds nothing wrong without a fallback', () => {
    expect(problemsOf([kindOf(FineDto, refuses), undefined])).toEqual([]);
  });
});
