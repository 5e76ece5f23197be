import { SWML_VERSION } from '../check/document-check.js';
import type { Flavour } from '../flavour.js';
import { checkFlow } from '../flow/check-flow.js';
import { toData } from '../json/to-data.js';
import { toMermaid } from '../mermaid/to-mermaid.js';
import { sectionPath, type Located } from '../path.js';
import { schemaProblem, type Problem } from '../problem.js';
import type { SwmlOptions } from '../swml-options.js';
import { SwmlValidationError, type Caller } from '../swml-validation.error.js';
import { toYaml } from '../yaml.js';
import type { Build } from './build.js';
import { callerOf } from './caller-of.js';
import { callBuilder } from './call-builder.js';
import { addAll, close, during } from './open-list.js';
import type { Placement } from './placement.js';
import { StepList } from './step-list.js';
import type { SwmlJson } from './swml-json.js';

/** How a document is built. */
export interface DocumentOptions extends SwmlOptions {
  /** Whether steps are checked when they are added. Default `true`. */
  readonly check?: boolean;
}

/** The main section of a document, and how the document is checked when it is finished. */
export interface MainPlacement extends Placement {
  readonly flavour: Flavour;
  readonly options: DocumentOptions;
}

/** The place of the steps of a document's `main` section. */
export function mainOf(flavour: Flavour, options: DocumentOptions = {}): MainPlacement {
  const { check = true, expressions } = options;
  const checked = flavour.withExpressions(expressions);
  return {
    flavour: checked,
    kind: flavour.name,
    at: MAIN,
    depth: 0,
    check,
    texts: { longest: 0 },
    options,
  };
}

const MAIN: Located = { path: 'main' };

/** The document as it is so far, whatever its flow; for checks of another kind. */
export const unfinished: unique symbol = Symbol('unfinished');

type FlowDocument = Parameters<typeof checkFlow>[0];

/**
 * What the documents of both flavours have in common: sections, and the forms to send.
 *
 * `Step` is a step on the wire, `Steps` the builder that callbacks receive.
 */
export class SwmlDocument<Step = unknown, Steps = unknown> extends StepList<Step> {
  readonly #sections = new Map<string, readonly Step[]>();
  readonly #main: MainPlacement;
  #version: SwmlJson<Step>['version'] = SWML_VERSION;

  /** @internal */
  constructor(main: MainPlacement) {
    super(main);
    this.#main = main;
  }

  /**
   * Adds a section beside `main`, to be reached with `execute` or `transfer`. Sections may be added
   * at any time, before or after the steps that lead to them.
   *
   * @throws SwmlValidationError if there is a section of that name, or if one of its steps is wrong.
   */
  section(name: string, steps: readonly Step[] | Build<Steps>): this {
    return this.#addSection(name, steps, callerOf(this, 'section'));
  }

  #addSection(name: string, steps: readonly Step[] | Build<Steps>, caller: Caller): this {
    const at: Located = { path: sectionPath(name) };
    this.#refuseName(name, at, caller);
    const list = this.#main.flavour.newList({ ...this.#main, at }) as StepList<Step>;
    // Known before it is built, so that it cannot be added once more from within.
    this.#sections.set(name, list.steps);
    try {
      if (typeof steps !== 'function') list[addAll](steps, caller);
      else this[during](() => callBuilder(steps, list as Steps, at, caller));
    } catch (error) {
      this.#sections.delete(name);
      throw error;
    }
    list[close]();
    return this;
  }

  /**
   * Adds steps that were made elsewhere: plain steps, or all steps of another list. The sections of
   * another document come along.
   *
   * @throws SwmlValidationError if a step may not stand here, or if both documents have a section
   * of the same name.
   */
  override append(steps: readonly Step[] | StepList<Step>): this {
    const sections = steps instanceof SwmlDocument ? [...steps.#sections] : [];
    const caller = callerOf(this, 'append');
    for (const [name] of sections) this.#refuseName(name, { path: sectionPath(name) }, caller);
    try {
      for (const [name, section] of sections) {
        this.#addSection(name, section as readonly Step[], caller);
      }
      return this[addAll](steps, caller);
    } catch (error) {
      for (const [name] of sections) this.#sections.delete(name);
      throw error;
    }
  }

  /**
   * The document as plain data: what is sent. Copy its steps before you change them.
   *
   * @throws SwmlValidationError if its steps do not go together, such as a `goto` to a label that is
   * nowhere. The option `flow` switches this check off, `ignore` single rules of it.
   */
  toJSON(): SwmlJson<Step> {
    return this.#finish(callerOf(this, 'toJSON'));
  }

  #finish(caller: Caller): SwmlJson<Step> {
    const document = this.#assemble();
    const errors = this.#flowProblems(document).filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new SwmlValidationError(errors, caller);
    return document;
  }

  /** What is doubtful about the document, though it may be sent: a `switch` without `default`, for instance. */
  warnings(): readonly Problem[] {
    return this.#flowProblems(this.#assemble()).filter(({ severity }) => severity === 'warning');
  }

  /**
   * The document as a Mermaid flow chart: sections, branches, jumps and what agents can call.
   *
   * @throws SwmlValidationError if a step that was added without a check is wrong.
   */
  toMermaid(): string {
    const document = this.#assemble();
    const { flavour, kind } = this.#main;
    if (!this.#isWellFormed(document)) {
      const problems = flavour.checker.explainDocument(kind, document);
      throw new SwmlValidationError(problems, callerOf(this, 'toMermaid'));
    }
    return toMermaid(document as FlowDocument, flavour);
  }

  #flowProblems(document: SwmlJson<Step>): readonly Problem[] {
    const { flow = true, ignore } = this.#main.options;
    if (!flow || !this.#isWellFormed(document)) return [];
    const { flavour, texts } = this.#main;
    return checkFlow(document as FlowDocument, flavour, ignore, texts.longest);
  }

  /** Whether the steps can be followed. Those that were added without a check may be of any shape. */
  #isWellFormed(document: SwmlJson<Step>): boolean {
    const { check, flavour, kind } = this.#main;
    return check || flavour.checker.isDocument(kind, document);
  }

  /** @internal */
  [unfinished](): SwmlJson<Step> {
    return this.#assemble();
  }

  #assemble(): SwmlJson<Step> {
    const sections: SwmlJson<Step>['sections'] = { main: [...this.steps] };
    for (const [name, steps] of this.#sections) sections[name] = [...steps];
    return this.#version ? { version: this.#version, sections } : { sections };
  }

  /** The document as YAML 1.1 text, which SignalWire reads as well. */
  toYAML(): string {
    return toYaml(this.#finish(callerOf(this, 'toYAML')));
  }

  /** The document as JSON text. */
  override toString(): string {
    return JSON.stringify(this.#finish(callerOf(this, 'toString')));
  }

  /** @internal Fills this document, still empty, with a plain one. */
  load(document: unknown, caller: Caller): this {
    const { flavour, kind } = this.#main;
    const { value, problems } = toData(document);
    if (problems.length > 0) throw new SwmlValidationError(problems, caller);
    if (!flavour.checker.isDocument(kind, value)) {
      throw new SwmlValidationError(flavour.checker.explainDocument(kind, value), caller);
    }
    const { version, sections } = value as SwmlJson<Step>;
    this.#version = version;
    for (const [name, steps] of Object.entries(sections)) {
      if (name === 'main') this[addAll](steps, caller);
      else this.#addSection(name, steps, caller);
    }
    return this;
  }

  #refuseName(name: string, { path }: Located, caller: Caller): void {
    const refuse = (rule: 'unknown-property' | 'conflicting-property', message: string) => {
      const problem: Problem = schemaProblem(rule, path, message);
      throw new SwmlValidationError([problem], caller);
    };
    if (name === '__proto__') refuse('unknown-property', 'is no name for a section');
    if (name === 'main') refuse('conflicting-property', 'is the document itself; add steps to it');
    if (this.#sections.has(name)) refuse('conflicting-property', 'exists already');
  }
}
