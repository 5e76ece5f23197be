import type { Method } from '../method/method.js';
import { MAX_PROBLEMS, schemaProblem, type Problem } from '../problem.js';
import type { StepKind } from '../schema/index.js';
import type { Bounds } from './bounds.js';
import type { Check } from './check.js';
import { SchemaCompiler } from './compiler.js';
import { isDocumentOf } from './document-check.js';
import { explainDocument } from './explain/explain-document.js';
import { Explainer } from './explain/explainer.js';
import type { Finding } from './explain/finding.js';
import { soleKey } from './sole-key.js';

/** What parameters are held against: a method, or anything else that has a schema. */
type Described = Pick<Method, 'schema'>;

/** Where a checker finds the methods that steps may use. */
export interface MethodSource {
  /** The methods of a kind of steps, by their names on the wire. */
  methods(kind: StepKind): ReadonlyMap<string, Method>;
}

/**
 * Checks steps against the descriptions of their methods. The `is…` members answer fast; the
 * `explain…` members say what is wrong with something that was refused.
 */
export class StepChecker {
  private readonly compiler: SchemaCompiler;
  private readonly explainer: Explainer;
  private readonly stepChecks: Partial<Record<StepKind, Map<string, Check>>> = {};

  /**
   * @param source The methods.
   * @param expressionsAnywhere Whether an expression may stand in place of any scalar.
   * @param bounds For values that may be no plain data.
   */
  constructor(
    private readonly source: MethodSource,
    expressionsAnywhere = false,
    private readonly bounds?: Bounds,
  ) {
    const isStep = (kind: StepKind, step: unknown) => this.isStep(kind, step);
    this.compiler = new SchemaCompiler(isStep, expressionsAnywhere, bounds);
    this.explainer = new Explainer((kind) => source.methods(kind), expressionsAnywhere);
  }

  /** Whether parameters are as their method wants them. */
  areParams({ schema }: Described, params: unknown): boolean {
    return this.compiler.check(schema)(params);
  }

  /** Whether a value is a step of the given kind: one method with its parameters. */
  isStep(kind: StepKind, step: unknown): boolean {
    const name = soleKey(step);
    if (name === undefined || this.bounds?.hold(1) === false) return false;
    const check = this.stepCheck(kind, name);
    return check !== undefined && check((step as Record<string, unknown>)[name]);
  }

  /** The check of a method's parameters, found by one look where it was needed before. */
  private stepCheck(kind: StepKind, name: string): Check | undefined {
    const checks = (this.stepChecks[kind] ??= new Map());
    const known = checks.get(name);
    if (known) return known;
    const method = this.source.methods(kind).get(name);
    if (!method) return undefined;
    const check = this.compiler.check(method.schema);
    checks.set(name, check);
    return check;
  }

  /** Whether a value is a document whose sections hold steps of the given kind. */
  isDocument(kind: StepKind, document: unknown): boolean {
    this.bounds?.begin();
    return isDocumentOf(document, (steps) => this.areSteps(kind, steps), this.bounds);
  }

  private areSteps(kind: StepKind, steps: unknown): boolean {
    if (!Array.isArray(steps) || this.bounds?.hold(steps.length) === false) return false;
    // Unlike every(), this meets the holes of a list.
    for (let index = 0; index < steps.length; index++) {
      if (!this.isStep(kind, steps[index])) return false;
    }
    return true;
  }

  /** What is wrong with parameters that `areParams` refused. */
  explainParams({ schema }: Described, params: unknown, path: string): readonly Problem[] {
    return asProblems(this.explainer.explain(schema, params, path), path);
  }

  /** What is wrong with a step that `isStep` refused. */
  explainStep(kind: StepKind, step: unknown, path: string): readonly Problem[] {
    return asProblems(this.explainer.explainStep(kind, step, path), path);
  }

  /** What is wrong with a document that `isDocument` refused. */
  explainDocument(kind: StepKind, document: unknown): readonly Problem[] {
    return asProblems(explainDocument(this.explainer, kind, document), '');
  }
}

function asProblems(findings: readonly Finding[], path: string): readonly Problem[] {
  // A refusal always has a reason; should the explainer find none, the refusal stands nevertheless.
  if (findings.length === 0) return [schemaProblem('wrong-type', path, 'is not valid SWML')];
  return findings
    .slice(0, MAX_PROBLEMS)
    .map((finding) => schemaProblem(finding.rule, finding.path, finding.message));
}
