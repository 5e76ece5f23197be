import { describe, expect, it } from 'vitest';
import { SwmlValidationError, validateSwml, type FlavourName } from '../../lib/swml/index.js';

interface StepList {
  readonly steps: readonly unknown[];
}

/** What a builder method makes of its arguments, and what it refuses. */
interface MethodTable<Document> {
  /** A call, and the parameters of the step that it adds. */
  readonly makes: readonly [build: (swml: Document) => unknown, params: unknown][];
  /** A call, and the message of the error, without the path of the step before it. */
  readonly refuses: readonly [build: (swml: Document) => unknown, message: string][];
}

/**
 * Tests the builder method of a SWML method.
 *
 * @param name The method's name on the wire.
 */
export function describeMethod<Document extends StepList>(
  flavour: FlavourName,
  Builder: new () => Document,
  name: string,
  { makes, refuses }: MethodTable<Document>,
): void {
  describe(`${name} (${flavour})`, () => {
    it.each(makes)('%s', (build, params) => {
      const document = new Builder();
      expect(build(document)).toBe(document);
      expect(JSON.parse(JSON.stringify(document.steps))).toEqual([{ [name]: params }]);
      const { problems } = validateSwml({ sections: { main: document.steps } }, { flavour });
      // Labels and sections that a single step leads to are missing here.
      expect(problems.filter(({ source }) => source === 'schema')).toEqual([]);
    });

    it.each(refuses)('%s fails', (build, message) => {
      const document = new Builder();
      expect(() => build(document)).toThrow(SwmlValidationError);
      expect(() => build(document)).toThrow(`main[0].${name}${message}`);
      expect(document.steps).toEqual([]);
    });
  });
}
