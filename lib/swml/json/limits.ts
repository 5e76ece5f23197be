/**
 * How deep lists and objects may stand in each other. SignalWire does not publish its own limit;
 * this one leaves room for some hundred nested conditions and keeps every recursion bounded.
 */
export const MAX_DEPTH = 500;

/** How many lists and objects one step or document may hold. */
export const MAX_CONTAINERS = 1_000_000;
