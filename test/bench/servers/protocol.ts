import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The first message of a server process: where it listens. */
export interface Ready {
  readonly origin: string;
}

/** Bytes that a server process uses. */
export interface Memory {
  /** Live objects: garbage is collected first where the process was started with `--expose-gc`. */
  readonly heap: number;
  /** Physical memory. */
  readonly resident: number;
}

/** What a server process can be asked about itself. */
export interface Reports {
  /** CPU time that all its threads have used so far, in microseconds. */
  cpu(): number;
  memory(): Memory;
}

const reports: Reports = {
  cpu() {
    const { user, system } = process.cpuUsage();
    return user + system;
  },
  memory() {
    globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    return { heap: heapUsed, resident: rss };
  },
};

/** Announces a listening server to the process that forked this one, and from then on answers its questions. */
export function serveReports(address: ReturnType<Server['address']>): void {
  process.on('disconnect', () => process.exit()); // the benchmark was interrupted
  process.on('message', (question: keyof Reports) => process.send?.(reports[question]()));
  process.send?.({ origin: `http://127.0.0.1:${(address as AddressInfo).port}` } satisfies Ready);
}
