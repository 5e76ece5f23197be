import { isObject } from '../../../swml/check/is-object.js';
import { asText } from '../expressions/as-text.js';

/** The parameters of a step; placeholders are replaced when a parameter is read. */
export class StepParams {
  private readonly values: Readonly<Record<string, unknown>>;

  constructor(
    raw: unknown,
    private readonly expand: (value: unknown) => unknown,
  ) {
    this.values = isObject(raw) ? raw : {};
  }

  /** As it stands in the document. */
  raw(key: string): unknown {
    return Object.hasOwn(this.values, key) ? this.values[key] : undefined;
  }

  has(key: string): boolean {
    return this.raw(key) !== undefined;
  }

  value(key: string): unknown {
    return this.expand(this.raw(key));
  }

  text(key: string, fallback = ''): string {
    return this.has(key) ? asText(this.value(key)) : fallback;
  }

  /** An empty text is as good as none. */
  optionalText(key: string): string | undefined {
    return this.text(key) || undefined;
  }

  number(key: string, fallback: number): number {
    const value = this.value(key);
    const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
    return Number.isFinite(number) ? number : fallback;
  }

  flag(key: string, fallback = false): boolean {
    const value = this.value(key);
    if (value === undefined || value === '') return fallback;
    return value === true || asText(value).toLowerCase() === 'true';
  }

  /** A list of texts; one text alone is a list of one. */
  texts(key: string): readonly string[] {
    const value = this.value(key);
    if (value === undefined) return [];
    return (Array.isArray(value) ? value : [value]).map(asText);
  }
}
