import type { Program } from './program.js';

/** What a step asks for, where the next step does not simply follow. */
export type Control =
  | { readonly kind: 'goto'; readonly label: string; readonly from: string }
  /** Without `value`, nothing is returned. */
  | { readonly kind: 'return'; readonly value?: unknown }
  | {
      readonly kind: 'transfer';
      readonly program: Program;
      readonly section: string;
      readonly params: Values;
    }
  | { readonly kind: 'end'; readonly reason: string };

/** Values by name. */
export type Values = Readonly<Record<string, unknown>>;
