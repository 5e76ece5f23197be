import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { SignalWireModule } from 'nestjs-signalwire';
import { CallSimulator } from 'nestjs-signalwire/testing';
import type { Findings } from '../parts/part.js';
import { table } from '../table.js';
import { IvrController } from './ivr.controller.js';

const CALLS = 1_000;

/** Seconds of CPU that a thousand calls may take. */
const LIMIT = 10;

@Module({
  imports: [
    SignalWireModule.forRoot({ signingKey: 'key', publicUrl: 'https://voice.example.com' }),
  ],
  controllers: [IvrController],
})
class IvrModule {}

/** What a thousand simulated calls cost: the simulator and the application that it calls. */
export async function measureCalls(): Promise<Findings> {
  const app = await NestFactory.create(IvrModule, { logger: false });
  const simulator = CallSimulator.for(app, { path: '/voice' });
  const before = process.cpuUsage();
  const startedAt = performance.now();
  for (let call = 0; call < CALLS; call++) await playCall(simulator);
  const elapsed = (performance.now() - startedAt) / 1000;
  const { user, system } = process.cpuUsage(before);
  const cpu = (user + system) / 1_000_000;
  await app.close();
  return {
    report: table(
      ['simulated calls', 'CPU s', 'calls/s', 'calls/CPU s'],
      [[String(CALLS), cpu.toFixed(2), (CALLS / elapsed).toFixed(0), (CALLS / cpu).toFixed(0)]],
    ),
    targets: [
      {
        name: `simulator: CPU of ${CALLS} phone menus`,
        measured: cpu,
        limit: LIMIT,
        sense: 'at most',
        unit: ' s',
      },
    ],
  };
}

async function playCall(simulator: CallSimulator): Promise<void> {
  const call = await simulator.dial();
  await call.press('1');
  await call.peer.answer();
  await call.peer.hangup();
  if (call.state !== 'ended') throw new Error(`The call waits for ${call.waitingFor}`);
}
