import type { StatusEvents, StatusEventType } from '../status-events.js';

type AnyStatusEvent = StatusEvents[StatusEventType];

/** Those of a method's parameters that take the DTO of an event, but not of this one. */
type ForeignEvents<Parameters extends readonly unknown[], Event> = {
  [Index in keyof Parameters]-?: Event extends Parameters[Index]
    ? never
    : Extract<NonNullable<Parameters[Index]>, AnyStatusEvent>;
}[number];

/** Nothing more is asked of a method, unless it takes the DTO of another event. */
type Fitting<Handler, Event> = Handler extends (...args: infer Parameters) => unknown
  ? [ForeignEvents<Parameters, Event>] extends [never]
    ? unknown
    : { readonly 'The handler takes the DTO of another event. It gets': Event }
  : unknown;

/**
 * A method decorator that does not compile on a method that takes the DTO of another event. Parameters of other types, or
 * none, are as good as on any route.
 */
export type StatusHandlerDecorator<Type extends StatusEventType> = <Handler>(
  target: object,
  key: string | symbol,
  descriptor: TypedPropertyDescriptor<Handler> & Fitting<Handler, StatusEvents[Type]>,
) => void;
