import ts from 'typescript';

/** What was found in the types that a builder's methods take. */
export interface Help {
  /** How many methods and properties there are. */
  readonly count: number;
  /** Those of them for which the editor shows nothing. */
  readonly missing: readonly string[];
}

/** Looks for documentation of the methods of a type, and of all properties of what they take. */
export function helpFor(checker: ts.TypeChecker, type: ts.Type): Help {
  const finder = new Finder(checker);
  for (const method of type.getProperties()) finder.method(method);
  return { count: finder.documented.size + finder.missing.size, missing: [...finder.missing] };
}

class Finder {
  readonly documented = new Set<string>();
  readonly missing = new Set<string>();
  private readonly seen = new Set<ts.Type>();

  constructor(private readonly checker: ts.TypeChecker) {}

  method(symbol: ts.Symbol): void {
    if (/^(__)?[@#]/.test(symbol.name)) return; // not for users
    this.note(symbol, symbol.name);
    const type = this.checker.getTypeOfSymbol(symbol);
    for (const signature of type.getCallSignatures()) {
      for (const parameter of signature.parameters) {
        this.type(this.checker.getTypeOfSymbol(parameter), symbol.name);
      }
    }
  }

  private type(type: ts.Type, path: string): void {
    if (this.seen.has(type)) return;
    this.seen.add(type);
    if (type.isUnionOrIntersection()) {
      for (const member of type.types) this.type(member, path);
    } else if (this.checker.isArrayType(type) || this.checker.isTupleType(type)) {
      const items = this.checker.getTypeArguments(type as ts.TypeReference);
      for (const item of items) this.type(item, `${path}[]`);
    } else if (type.flags & ts.TypeFlags.Object && type.getCallSignatures().length === 0) {
      this.properties(type, path);
    }
  }

  private properties(type: ts.Type, path: string): void {
    const values = type.getStringIndexType();
    if (values) this.type(values, `${path}.*`);
    if (/^(StepList|CallingSteps|ConfirmSteps|MessagingSteps)$/.test(type.symbol?.name ?? ''))
      return;
    for (const property of type.getProperties()) {
      if (property.name.startsWith('__#') || property.name === '#private') continue;
      const value = this.checker.getNonNullableType(this.checker.getTypeOfSymbol(property));
      // A key that only other members of a union have.
      if (value.flags & ts.TypeFlags.Never) continue;
      const at = `${path}.${property.name}`;
      if (!isStep(type)) this.note(property, at);
      this.type(value, at);
    }
  }

  private note(symbol: ts.Symbol, path: string): void {
    const help = symbol.getDocumentationComment(this.checker);
    (help.length > 0 ? this.documented : this.missing).add(path);
  }
}

// A plain step: its one key is a method, which is documented as such.
function isStep(type: ts.Type): boolean {
  return type.aliasSymbol?.name.endsWith('Step') ?? type.getProperties().length === 1;
}
