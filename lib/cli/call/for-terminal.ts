/** What the simulator advises to whoever writes a test, and what that is in a terminal. */
const ADVICE: Readonly<Record<string, string>> = {
  ': a test can answer it with simulator.onRequest()': ', and nothing else is contacted',
  'the test calls its functions with call.ai':
    'call its functions with /invoke name {"argument": "value"}',
};

/** A text of the simulator for somebody who has no test at hand. */
export function forTerminal(text: string): string {
  return Object.entries(ADVICE).reduce((said, [test, here]) => said.replaceAll(test, here), text);
}
