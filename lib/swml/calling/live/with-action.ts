const ACTIONS = ['start', 'stop', 'summarize', 'inject'];

/** Puts an action that was given by itself where the parameters want it. */
export function withAction<Action>(given: Action | { action: Action }): { action: Action } {
  const alone =
    typeof given === 'string' || ACTIONS.some((key) => Object.hasOwn(Object(given), key));
  return (alone ? { action: given } : given) as { action: Action };
}
