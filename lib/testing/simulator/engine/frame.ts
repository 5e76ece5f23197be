import { soleKey } from '../../../swml/check/sole-key.js';
import { itemPath, propertyPath, sectionPath } from '../../../swml/path.js';
import type { Scope } from '../expressions/scope.js';
import { SwmlRuntimeError } from '../swml-runtime.error.js';
import type { Control, Values } from './control.js';
import type { Program, RawStep } from './program.js';
import type { StepFrame } from './step-frame.js';
import type { StepHandler, StepHandlers } from './step-handler.js';
import { Step } from './step.js';
import type { World } from './world.js';

/** A section while it runs: its parameters, and how often its jumps were made. Nested blocks are part of it. */
export class Frame<W extends World> implements StepFrame<W> {
  private readonly jumps = new Map<unknown, number>();

  /** @param depth How many sections wait for this one to come back. */
  constructor(
    readonly world: W,
    private readonly handlers: StepHandlers<W>,
    readonly program: Program,
    readonly params: Values = {},
    private readonly depth = 0,
  ) {}

  scope(): Scope {
    return this.world.scope(this.params);
  }

  countJump(goto: unknown): number {
    const before = this.jumps.get(goto) ?? 0;
    this.jumps.set(goto, before + 1);
    return before;
  }

  within(world: W): Frame<W> {
    return new Frame(world, this.handlers, this.program, {}, this.depth + 1);
  }

  async run(program: Program, params: Values = {}): Promise<Control | undefined> {
    let next = { program, section: 'main', params };
    for (;;) {
      const control = await this.call(next.program, next.section, next.params);
      if (control?.kind !== 'transfer') return control;
      next = control;
    }
  }

  async call(program: Program, section: string, params: Values): Promise<Control | undefined> {
    const place = { path: sectionPath(section), document: program.name };
    this.world.meter.checkDepth(this.depth, place);
    this.world.coverage.loaded(program);
    const frame = new Frame(this.world, this.handlers, program, params, this.depth + 1);
    return frame.runSection(section);
  }

  async runBlock(steps: readonly RawStep[], path: string): Promise<Control | undefined> {
    this.world.coverage.entered(this.program, path);
    for (let index = 0; index < steps.length; index++) {
      const control = await this.runStep(steps[index] as RawStep, itemPath(path, index));
      if (!control) continue;
      const label = control.kind === 'goto' ? indexOfLabel(steps, control.label) : -1;
      if (label < 0) return control;
      index = label;
    }
    return undefined;
  }

  private async runSection(name: string): Promise<Control | undefined> {
    const { sections, flavour, name: document } = this.program;
    const control = await this.runBlock(sections[name] ?? [], sectionPath(name));
    if (control?.kind !== 'goto') return control;
    const problem = `there is no label "${control.label}" here: a jump leads to a label of its own list of steps, or of one around it`;
    const code =
      flavour === 'messaging' ? 'swml_goto_label_not_found' : 'simulator_label_not_found';
    throw new SwmlRuntimeError(code, problem, { path: control.from, document });
  }

  private async runStep(raw: RawStep, at: string): Promise<Control | undefined> {
    const method = soleKey(raw) ?? '';
    const step = new Step<W>(this, method, raw[method], propertyPath(at, method));
    this.world.began(step);
    this.world.meter.countStep(step);
    this.world.coverage.ran(this.program, step.path);
    return (await this.handlerOf(step)(step)) ?? undefined;
  }

  private handlerOf(step: Step<W>): StepHandler<W> {
    return (
      this.handlers.get(step.method) ??
      step.fail('relay_script_method_undefined', `there is no method ${step.method}`)
    );
  }
}

function indexOfLabel(steps: readonly RawStep[], label: string): number {
  return steps.findIndex((step) => step.label === label);
}
