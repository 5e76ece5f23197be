/** What ran of the documents from one place. */
export interface DocumentCoverage {
  /** The URL without its query, or the step that holds the document. */
  readonly name: string;
  /** How many steps there are. */
  readonly steps: number;
  /** How many lists of steps there are that a step chooses from. */
  readonly branches: number;
  /** Paths of the steps that never ran: `main[2].play`. */
  readonly missedSteps: readonly string[];
  /** Paths of the branches that were never taken: `main[2].switch.case.1`. */
  readonly missedBranches: readonly string[];
}

/** What the calls and messages of a simulator reached. Printed, it says what they did not. */
export class CoverageReport {
  /**
   * @param documents By where they come from.
   * @param handlers How many handlers the application has that answer with documents; 0 where that is not known.
   * @param missedHandlers Those that were never asked: `VoiceController.sales (/voice/sales)`.
   */
  constructor(
    readonly documents: readonly DocumentCoverage[],
    readonly handlers: number,
    readonly missedHandlers: readonly string[],
  ) {}

  /** Whether every step, branch and handler was reached. */
  get isComplete(): boolean {
    return this.missed.length === 0;
  }

  /** Everything that was not reached, one line each. */
  get missed(): readonly string[] {
    const inDocuments = this.documents.flatMap(({ name, missedSteps, missedBranches }) => [
      ...missedBranches.map((path) => `${name} ${path}: branch never taken`),
      ...missedSteps.map((path) => `${name} ${path}: step never run`),
    ]);
    return [
      ...this.missedHandlers.map((handler) => `${handler}: handler never asked`),
      ...inDocuments,
    ];
  }

  toString(): string {
    const lines = this.documents.map(
      ({ name, steps, branches, missedSteps, missedBranches }) =>
        `${name}: ${share(steps, missedSteps)} steps, ${share(branches, missedBranches)} branches`,
    );
    if (this.handlers > 0) lines.push(`${share(this.handlers, this.missedHandlers)} handlers`);
    return [...lines, ...this.missed.map((line) => `  ${line}`)].join('\n');
  }
}

function share(total: number, missed: readonly string[]): string {
  return `${total - missed.length} of ${total}`;
}
