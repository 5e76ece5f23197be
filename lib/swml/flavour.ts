import { fluent } from './builder/fluent.js';
import type { BuilderFlavour, Placement } from './builder/placement.js';
import { StepList } from './builder/step-list.js';
import { Bounds } from './check/bounds.js';
import { StepChecker } from './check/step-checker.js';
import type { FlavourName } from './flavour-name.js';
import type { Method } from './method/method.js';
import { byWireName, type Registry } from './method/registry.js';
import type { StepKind } from './schema/index.js';
import type { SwmlOptions } from './swml-options.js';

type Registries = Partial<Record<StepKind, Registry>>;

/** A flavour of SWML: its methods, and the checks and builders that follow from them. */
export class Flavour implements BuilderFlavour {
  /** For steps that have been copied into plain data. */
  readonly checker: StepChecker;
  /** For documents from anywhere. It refuses what is no plain data, and what may be larger than the limits. */
  readonly strictChecker: StepChecker;
  private other: Flavour | undefined;
  private readonly byWireName = new Map<StepKind, ReadonlyMap<string, Method>>();
  private readonly lists = new Map<StepKind, new (placement: Placement) => StepList>();

  /**
   * @param name The flavour, and the kind of the steps in a document's sections.
   * @param registries The methods of each kind of steps, by the names of the builder.
   * @param expressions Where an expression may stand.
   */
  constructor(
    readonly name: FlavourName,
    private readonly registries: Registries,
    private readonly expressions: SwmlOptions['expressions'] = 'where-allowed',
  ) {
    this.checker = new StepChecker(this, expressions === 'anywhere');
    this.strictChecker = new StepChecker(this, expressions === 'anywhere', new Bounds());
  }

  /** The same flavour, with expressions allowed there. Each is made once, so that its checks are compiled once. */
  withExpressions(expressions: SwmlOptions['expressions'] = 'where-allowed'): Flavour {
    if (expressions === this.expressions) return this;
    this.other ??= new Flavour(this.name, this.registries, expressions);
    return this.other;
  }

  methods(kind: StepKind): ReadonlyMap<string, Method> {
    let methods = this.byWireName.get(kind);
    if (!methods) {
      methods = byWireName(this.registries[kind] ?? {});
      this.byWireName.set(kind, methods);
    }
    return methods;
  }

  newList(placement: Placement): StepList {
    let List = this.lists.get(placement.kind);
    if (!List) {
      List = fluent(StepList, this.registries[placement.kind] ?? {});
      this.lists.set(placement.kind, List);
    }
    return new List(placement);
  }
}
