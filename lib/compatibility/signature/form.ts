const AMPERSAND = 0x26;

/** A parameter of a form, decoded. */
export type FormParameter = readonly [name: string, value: string];

/** Parameters by name, with a list where a name is repeated: what {@link valuesByName} makes. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** The parameters of a form one by one, however they are given. */
export function parametersOf(form: Iterable<FormParameter> | FormValues): FormParameter[] {
  if (isIterable(form)) return [...form];
  return Object.entries(form).flatMap(([name, values]) =>
    [values].flat().map((value): FormParameter => [name, value]),
  );
}

function isIterable(form: Iterable<FormParameter> | FormValues): form is Iterable<FormParameter> {
  return Symbol.iterator in form;
}

/** The parameters of an `application/x-www-form-urlencoded` body, in the order received. */
export function parseForm(body: string | Uint8Array): FormParameter[] {
  const text = typeof body === 'string' ? body : Buffer.from(body).toString('utf8');
  // A question mark at the beginning would be taken for that of a URL and dropped.
  return [...new URLSearchParams(`&${text}`)];
}

/** The parameters as a plain object: the value of a name, or the list of them where the name is repeated. */
export function valuesByName(
  parameters: readonly FormParameter[],
): Record<string, string | string[]> {
  const values = new Map<string, string | string[]>();
  for (const [name, value] of parameters) {
    const known = values.get(name);
    if (Array.isArray(known)) known.push(value);
    else values.set(name, known === undefined ? value : [known, value]);
  }
  // Makes properties of their own of all names, "__proto__" included.
  return Object.fromEntries(values);
}

/** How many parameters a body holds at most: counted without decoding any of them. */
export function countParameters(body: Uint8Array): number {
  let count = 1;
  for (const byte of body) if (byte === AMPERSAND) count++;
  return count;
}
