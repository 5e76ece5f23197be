#!/usr/bin/env node
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { EXIT } from './exit-code.js';
import { run } from './run.js';
import { Terminal } from './terminal.js';

const { stdin, stdout, stderr, env, argv } = process;
const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
const { version } = JSON.parse(manifest) as { version: string };

// Whoever reads the output may have read enough: `nestjs-signalwire lint . | head`.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(argv.slice(2), new Terminal(stdin, stdout, stderr, env), version);
// A request that is still under way would keep the process alive until it is answered.
if (process.exitCode === EXIT.interrupted) process.exit();
