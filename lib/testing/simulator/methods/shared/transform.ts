/** What a `switch` does to a value before it compares it. */
const TRANSFORMS: Readonly<Record<string, (value: string) => string>> = {
  lowercase: (value) => value.toLowerCase(),
  uppercase: (value) => value.toUpperCase(),
  trim: (value) => value.trim(),
  lowercase_trim: (value) => value.toLowerCase().trim(),
  uppercase_trim: (value) => value.toUpperCase().trim(),
};

/** The value as it is compared. */
export function transformed(value: string, transform: unknown): string {
  return TRANSFORMS[String(transform)]?.(value) ?? value;
}
