import type { Command } from './command.js';

/** A command that is loaded when it is used: each needs another part of the package. */
interface CommandEntry {
  readonly summary: string;
  load(): Promise<Command>;
}

/** Every command, by its name. */
export const COMMANDS: ReadonlyMap<string, CommandEntry> = new Map<string, CommandEntry>([
  [
    'call',
    {
      summary: 'Call an application: a phone in the terminal',
      load: async () => (await import('./commands/call.js')).call,
    },
  ],
  [
    'send',
    {
      summary: 'Send one signed webhook and show the answer',
      load: async () => (await import('./commands/send.js')).send,
    },
  ],
  [
    'lint',
    {
      summary: 'Check SWML documents in files or from an application',
      load: async () => (await import('./commands/lint.js')).lint,
    },
  ],
  [
    'graph',
    {
      summary: 'Draw a SWML document as a Mermaid flow chart',
      load: async () => (await import('./commands/graph.js')).graph,
    },
  ],
  [
    'sign',
    {
      summary: 'Sign a body as SignalWire does',
      load: async () => (await import('./commands/sign.js')).sign,
    },
  ],
  [
    'verify',
    {
      summary: 'Verify a signature, and explain why it does not match',
      load: async () => (await import('./commands/verify.js')).verify,
    },
  ],
]);
