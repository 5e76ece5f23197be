import type { Problem } from '../../swml/problem.js';
import type { WebhookReply } from '../../testing/webhook-sender.js';
import { problemLines } from '../documents/problem-lines.js';
import { printable } from '../printable.js';
import type { Terminal } from '../terminal.js';

/** What came back, and what is wrong with it. */
export interface Shown {
  readonly reply: WebhookReply;
  readonly milliseconds: number;
  readonly problems: readonly Problem[];
  /** What to do about it. */
  readonly advice?: string;
}

/** Longer answers are cut off: nobody reads them in a terminal. `--json` has them whole. */
const LONGEST_BODY = 20_000;

/** Prints an answer for a person: status, body, problems. */
export function showReply(shown: Shown, terminal: Terminal): void {
  const { reply, milliseconds, problems, advice } = shown;
  const { status, headers } = reply;
  const isFine = status >= 200 && status < 300;
  const heading = terminal.style(isFine ? 'green' : 'red', String(status));
  const type = headers['content-type'] ?? 'no content type';
  terminal.print(`${heading} ${terminal.style('dim', `${type}, ${milliseconds} ms`)}`);
  terminal.print(shownBody(reply.body));
  if (advice !== undefined) terminal.print(`\n${advice}`);
  if (problems.length === 0) return;
  terminal.print('\nProblems');
  for (const line of problemLines(problems, terminal)) terminal.print(line);
}

function shownBody(body: string): string {
  if (body === '') return '(empty body)';
  const text = indented(body);
  return printable(text.length > LONGEST_BODY ? `${text.slice(0, LONGEST_BODY)}…` : text);
}

function indented(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
