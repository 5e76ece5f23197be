import type { StatusEvents, StatusEventType } from '../status-events.js';

type AnyStatusEvent = StatusEvents[StatusEventType];

/** Those of a method's parameters that take the DTO of an event, but not of this one. */
type ForeignEvents<Parameters extends readonly unknown[], Event> = {
  [Index in keyof Parameters]-?: Event extends Parameters[Index]
    ? never
    : Extract<NonNullable<Parameters[Index]>, AnyStatusEvent>;
}[number];

/** A method that takes the DTO of another event; `never` for any other. */
type Unfitting<Handler, Event> = Handler extends (...args: infer Parameters) => unknown
  ? [ForeignEvents<Parameters, Event>] extends [never]
    ? never
    : Handler
  : never;

/** What the compiler says that a decorator must not return: the handler takes the DTO of another event than it gets. */
export interface HandlerOfAnotherEvent<Gets> {
  readonly gets: Gets;
}

/**
 * A method decorator that does not compile on a method that takes the DTO of another event. Parameters of other types, or
 * none, are as good as on any route.
 */
export interface StatusHandlerDecorator<Type extends StatusEventType> {
  // First, so that it catches such methods: what it returns, no decorator may return.
  <Handler>(
    target: object,
    key: string | symbol,
    descriptor: TypedPropertyDescriptor<Handler> &
      TypedPropertyDescriptor<Unfitting<Handler, StatusEvents[Type]>>,
  ): HandlerOfAnotherEvent<StatusEvents[Type]>;
  // As any method decorator, so that it can be handed to applyDecorators().
  <Handler>(
    target: object,
    key: string | symbol,
    descriptor: TypedPropertyDescriptor<Handler>,
  ): void;
}
