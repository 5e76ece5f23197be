/**
 * How deep lists and objects may stand in each other. SignalWire does not publish its own limit;
 * this one leaves room for some hundred nested conditions and keeps every recursion bounded.
 */
export const MAX_DEPTH = 500;

/** How many values one step or document may hold, those in its lists and objects counted wherever they stand. */
export const MAX_VALUES = 1_000_000;
