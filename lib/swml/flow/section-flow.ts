import { listNames } from '../list-names.js';
import { shorten } from '../shorten.js';
import type { FlowReport } from './flow-report.js';
import type { ListPlace, StepPlace } from './place.js';

interface Jump {
  readonly label: string;
  readonly from: StepPlace;
}

/** What the check of a section gathers on its way through it: labels, jumps, and whether anything leaves it. */
export class SectionFlow {
  /** Whether some step before can end the call, leave the section, or jump over what follows. */
  hasWayOut = false;
  private readonly labels = new Map<string, ListPlace>();
  private readonly jumps: Jump[] = [];
  private return: StepPlace | undefined;

  constructor(
    readonly name: string,
    private readonly report: FlowReport,
  ) {}

  /** Notes a `label` step. Its name must be unique in the section, nested steps included. */
  addLabel(label: string, step: StepPlace): void {
    if (!this.labels.has(label)) this.labels.set(label, step.list);
    else
      this.report.add(
        'duplicate-label',
        step,
        `${shorten(label)} is a label of this section already`,
      );
  }

  /** Notes a `goto` step, which may lead to a label further down. */
  addJump(label: string, from: StepPlace): void {
    this.hasWayOut = true;
    this.jumps.push({ label, from });
  }

  /** Notes a `transfer` to the section itself. */
  addReturn(from: StepPlace): void {
    if (!this.hasWayOut) this.return = from;
  }

  /** Behind a step of the section that nothing follows, in whichever of its branches: whether all it does is lead back. */
  checkReturn(): void {
    if (!this.return || this.hasWayOut) return;
    const message = `leads back to ${shorten(this.name)} whatever happens: put a condition round it, or a step before it that can end the call`;
    this.report.add('endless-transfer', this.return, message);
    this.return = undefined;
  }

  /** Once all labels are known: whether every jump arrives. */
  checkJumps(): void {
    for (const { label, from } of this.jumps) {
      const target = this.labels.get(label);
      if (!target) {
        const known = listNames(this.labels.keys()) || 'none';
        const message = `no label ${shorten(label)} in section ${shorten(this.name)} (its labels: ${known}); a goto stays in its section`;
        this.report.add('unknown-label', from, message, '.label');
      } else if (!target.encloses(from.list)) {
        const message = `the label ${shorten(label)} stands in nested steps, which nothing can jump into; move it in front of them`;
        this.report.add('label-in-nested-block', from, message, '.label');
      }
    }
  }
}
