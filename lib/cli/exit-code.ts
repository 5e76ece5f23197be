/** What the process tells whoever started it. */
export const EXIT = {
  /** Everything is as it should be. */
  ok: 0,
  /** The command did its work and found problems: a wrong document, a refused request, a wrong signature. */
  problems: 1,
  /** The command was not understood; nothing was done. */
  usage: 2,
  /** Ctrl-C, as shells tell it. */
  interrupted: 130,
} as const;

/** One of {@link EXIT}. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
