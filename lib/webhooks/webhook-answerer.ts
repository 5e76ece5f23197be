import { Inject, Injectable, Logger, type ExecutionContext } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { isObservable, lastValueFrom } from 'rxjs';
import { SIGNALWIRE_OPTIONS, type ResolvedOptions } from '../signalwire.options.js';
import { isPromise } from '../security/is-promise.js';
import { DoubtLog } from './doubt-log.js';
import { echoedOpeners } from './echoed-openers.js';
import type { Exchange } from './exchange.js';
import { handlerName } from './handler-name.js';
import type { WebhookAnswer, WebhookKind } from './webhook-kind.js';

/** Makes answers of what handlers return, and of their failures. */
@Injectable()
export class WebhookAnswerer {
  private readonly logger = new Logger('SignalWire');
  private readonly doubts = process.env.NODE_ENV === 'production' ? undefined : new DoubtLog();

  constructor(
    @Inject(SIGNALWIRE_OPTIONS) private readonly options: ResolvedOptions,
    private readonly adapterHost: HttpAdapterHost,
  ) {}

  /** Opens the exchange of one verified request. */
  open(kind: WebhookKind, payload: object, context: ExecutionContext): Exchange {
    return { answer: (run) => this.answer({ kind, payload, context }, run) };
  }

  /** Opens the exchange of a request whose answer is known: its handler does not run. */
  openWith(answer: WebhookAnswer, context: ExecutionContext): Exchange {
    return { answer: () => this.send(answer, context) };
  }

  private answer(request: OpenRequest, run: () => unknown): unknown {
    try {
      const returned = lastValue(run());
      if (!isPromise(returned)) return this.deliver(request, returned);
      return returned
        .then(lastValue)
        .then((value) => this.deliver(request, value))
        .then(undefined, (error: unknown) => this.recover(request, error));
    } catch (error) {
      return this.recover(request, error);
    }
  }

  private deliver({ kind, payload, context }: OpenRequest, returned: unknown): unknown {
    const source = handlerName(context);
    const answer = kind.answer(returned, source, this.options);
    if (this.doubts) {
      this.doubts.report(source, [
        ...echoedOpeners(kind.expressionOpener, payload, answer.body),
        ...(kind.doubts?.(returned, this.options) ?? []),
      ]);
    }
    return this.send(answer, context);
  }

  private send({ body, contentType, status }: WebhookAnswer, context: ExecutionContext): unknown {
    if (contentType ?? status) {
      const { httpAdapter } = this.adapterHost;
      const response: unknown = context.switchToHttp().getResponse();
      if (contentType) httpAdapter.setHeader(response, 'Content-Type', contentType);
      if (status) httpAdapter.status(response, status);
    }
    return body;
  }

  /** Without a fallback the error goes on to Nest's filters, as from any handler. */
  private recover(request: OpenRequest, error: unknown): unknown {
    const { kind, payload, context } = request;
    const fallback = kind.fallback?.(this.options);
    if (fallback === undefined) throw error;
    const subject = kind.payload.identify(payload);
    this.logger.error(
      `${subject}: ${handlerName(context)} failed: ${describe(error)}`,
      stackOf(error),
    );
    const document: unknown = typeof fallback === 'function' ? fallback(payload, error) : fallback;
    return isPromise(document)
      ? document.then((value) => this.deliver(request, value))
      : this.deliver(request, document);
  }
}

interface OpenRequest {
  readonly kind: WebhookKind;
  readonly payload: object;
  readonly context: ExecutionContext;
}

/** A promise of what an Observable ends with, as Nest would take it; anything else as it is. */
function lastValue(returned: unknown): unknown {
  return isObservable(returned) ? lastValueFrom(returned, { defaultValue: undefined }) : returned;
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function stackOf(error: unknown): string | undefined {
  return error instanceof Error ? error.stack : undefined;
}
