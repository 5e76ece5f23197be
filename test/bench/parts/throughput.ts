import type { Contestant } from '../contestant.js';
import { measureCpu, type CpuTimes, type Effort } from '../measure.js';
import { table } from '../table.js';
import type { Target } from '../target.js';
import type { WebhookName } from '../webhook.js';
import type { Part } from './part.js';

const OURS_EXPRESS = 'this package, Express';
const OURS_FASTIFY = 'this package, Fastify';
const BARE_EXPRESS = '(a) bare Nest route, Express';
const BARE_FASTIFY = '(a) bare Nest route, Fastify';
const HAND_WRITTEN = '(b) hand-written Nest, Express';
const PLAIN_EXPRESS = '(c) Express with validateRequest';
const NODE_HTTP = '(d) node:http with HMAC and JSON';

const CONTESTANTS: readonly Contestant[] = [
  { name: OURS_EXPRESS, server: 'ours', args: ['express', '1'] },
  { name: OURS_FASTIFY, server: 'ours', args: ['fastify', '1'] },
  { name: BARE_EXPRESS, server: 'bare-nest', args: ['express', '1'] },
  { name: BARE_FASTIFY, server: 'bare-nest', args: ['fastify', '1'] },
  { name: HAND_WRITTEN, server: 'hand-written-nest', args: ['express', '1'] },
  { name: PLAIN_EXPRESS, server: 'express' },
  { name: NODE_HTTP, server: 'node-http' },
];

const EFFORT: Effort = { launches: 3, rounds: 5, requests: 6_000, warmUp: 12_000 };

/** What a kind of webhook costs this package and what it costs others. */
export function throughput(webhook: WebhookName, what: string): Part {
  return {
    title: `CPU time of ${what}, verified, validated and answered, all threads`,
    async run() {
      const contestants = CONTESTANTS.map((contestant) => ({ ...contestant, webhook }));
      const times = await measureCpu(contestants, EFFORT);
      return { report: report(times), targets: targets(times, what) };
    },
  };
}

function report(times: CpuTimes): string {
  const [express, fastify] = [timeOf(times, OURS_EXPRESS), timeOf(times, OURS_FASTIFY)];
  const rows = CONTESTANTS.map(({ name }) => {
    const time = timeOf(times, name);
    return [name, time.toFixed(1), (time / express).toFixed(2), (time / fastify).toFixed(2)];
  });
  return table(['server', 'µs a request', 'to ours, Express', 'to ours, Fastify'], rows);
}

function targets(times: CpuTimes, what: string): Target[] {
  const express = timeOf(times, OURS_EXPRESS);
  const fastify = timeOf(times, OURS_FASTIFY);
  const bare = timeOf(times, BARE_EXPRESS);
  const added = (time: number): number => time - bare;
  return [
    {
      name: `Express, ${what}: throughput as a share of (a)`,
      measured: bare / express,
      sense: 'at least',
      limit: 0.8,
    },
    {
      name: `Fastify, ${what}: throughput as a share of (a)`,
      measured: timeOf(times, BARE_FASTIFY) / fastify,
      sense: 'at least',
      limit: 0.7,
    },
    {
      name: `Express, ${what}: added to (a), as a share of what (b) adds`,
      measured: added(express) / added(timeOf(times, HAND_WRITTEN)),
      sense: 'at most',
      limit: 0.3,
    },
    {
      name: `Fastify, ${what}: throughput as a multiple of (c)`,
      measured: timeOf(times, PLAIN_EXPRESS) / fastify,
      sense: 'at least',
      limit: 2.5,
    },
  ];
}

function timeOf(times: CpuTimes, name: string): number {
  return times.get(name) ?? Number.NaN;
}
