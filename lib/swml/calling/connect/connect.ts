import { method } from '../../method/method.js';
import * as t from '../../schema/index.js';
import { connectOptions } from './connect-options.js';
import { destination } from './destination.js';
import { legOptions } from './leg-options.js';
import { targetOptions } from './target-options.js';

const single = t.object({ ...legOptions, ...connectOptions, ...targetOptions });

const serial = t.object({
  ...legOptions,
  ...connectOptions,

  /** Targets to call one after the other, until one answers. */
  serial: t.list(destination),
});

const parallel = t.object({
  ...legOptions,
  ...connectOptions,

  /** Targets to call all at once; the first to answer gets the call. */
  parallel: t.list(destination),
});

const serialParallel = t.object({
  ...legOptions,
  ...connectOptions,

  /** Groups of targets: the groups one after the other, those of a group all at once. */
  serial_parallel: t.list(t.list(destination)),
});

type TargetKey = 'to' | 'serial' | 'parallel' | 'serial_parallel';

type Targets = t.Shape<typeof targetOptions> &
  t.Static<typeof serial> &
  t.Static<typeof parallel> &
  t.Static<typeof serialParallel>;

/** What `connect` takes for one target. */
export interface ConnectSingleParams
  extends
    t.Shape<typeof legOptions>,
    t.Shape<typeof connectOptions>,
    t.Shape<typeof targetOptions>,
    t.Static<typeof single>,
    t.Without<Exclude<TargetKey, 'to'>, Targets> {}

/** What `connect` takes for targets that are called in turn. */
export interface ConnectSerialParams
  extends
    t.Shape<typeof legOptions>,
    t.Shape<typeof connectOptions>,
    t.Static<typeof serial>,
    t.Without<Exclude<TargetKey, 'serial'>, Targets> {}

/** What `connect` takes for targets that are called at once. */
export interface ConnectParallelParams
  extends
    t.Shape<typeof legOptions>,
    t.Shape<typeof connectOptions>,
    t.Static<typeof parallel>,
    t.Without<Exclude<TargetKey, 'parallel'>, Targets> {}

/** What `connect` takes for groups of targets. */
export interface ConnectSerialParallelParams
  extends
    t.Shape<typeof legOptions>,
    t.Shape<typeof connectOptions>,
    t.Static<typeof serialParallel>,
    t.Without<Exclude<TargetKey, 'serial_parallel'>, Targets> {}

/** What `connect` takes: one target, or several in one of three arrangements. */
export type ConnectParams =
  ConnectSingleParams | ConnectSerialParams | ConnectParallelParams | ConnectSerialParallelParams;

/** What `connect` takes beside a single target. */
export interface ConnectOptions extends Omit<ConnectSingleParams, TargetKey> {}

/** The builder method of `connect`. */
export interface ConnectStep {
  /**
   * Calls someone and joins the two parties; `connect_result` tells how it ended:
   * `connected` or `failed`.
   *
   * @param to The target, or the parameters as on the wire.
   * @see SWML reference, `connect`
   */
  connect(to: string | ConnectParams, options?: ConnectOptions): this;
}

/** Description of `connect`. */
export const connect = method<ConnectStep, { connect: ConnectParams }>(
  'connect',
  t.union(single, serial, parallel, serialParallel),
  (to, options) => (typeof to === 'string' ? { to, ...options } : to),
);
