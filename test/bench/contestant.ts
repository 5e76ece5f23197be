import { once } from 'node:events';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { WebhookName } from './webhook.js';
import type { Ready, Reports } from './servers/protocol.js';

/** What to start, and where its load goes. */
export interface Contestant {
  /** Its name in tables. */
  readonly name: string;
  /** A module in `servers/`. */
  readonly server: string;
  readonly args?: readonly string[];
  /** What it is sent, and told of as the last of its arguments. Default: a call. */
  readonly webhook?: WebhookName;
  /** Default `/voice/1`. */
  readonly path?: string;
}

/** A contestant in a process of its own. */
export interface RunningContestant extends Contestant {
  readonly url: string;
  readonly path: string;
  /** Asks the process about itself. */
  ask<Q extends keyof Reports>(question: Q): Promise<ReturnType<Reports[Q]>>;
  stop(): Promise<void>;
}

/** Runs the work with all contestants started, and ends their processes whatever becomes of it. */
export async function withContestants<T>(
  contestants: readonly Contestant[],
  work: (running: readonly RunningContestant[]) => Promise<T>,
): Promise<T> {
  const running: RunningContestant[] = [];
  try {
    for (const contestant of contestants) running.push(await start(contestant));
    return await work(running);
  } finally {
    await Promise.all(running.map((contestant) => contestant.stop()));
  }
}

async function start(contestant: Contestant): Promise<RunningContestant> {
  const { name, server, args = [], webhook = 'call', path = '/voice/1' } = contestant;
  const module = fileURLToPath(new URL(`servers/${server}.js`, import.meta.url));
  const child = fork(module, [...args, webhook], {
    execArgv: ['--expose-gc', ...process.execArgv],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const exit = once(child, 'exit');

  /** Its next message; an error where it ends instead. */
  async function answer<T>(): Promise<T> {
    const failure = exit.then(([code]): never => {
      throw new Error(`The server of "${name}" ended with exit code ${String(code)}`);
    });
    const [message] = await Promise.race([once(child, 'message'), failure]);
    return message as T;
  }

  const { origin } = await answer<Ready>();
  return {
    ...contestant,
    path,
    url: origin + path,
    ask(question) {
      child.send(question);
      return answer();
    },
    async stop() {
      child.kill();
      await exit;
    },
  };
}
