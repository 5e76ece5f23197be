/** A JSON Schema, as OpenAPI writes it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** An answer with another status than 200. */
export interface DocumentedRefusal {
  readonly description: string;
  readonly schema: JsonSchema;
}

/** What the OpenAPI description says of a kind of webhook beside its payload. */
export interface WebhookDocumentation {
  /** What arrives and is answered, in a few words: `A call asks for its SWML document`. */
  readonly summary: string;
  /** The content types of requests. Default: JSON. */
  readonly consumes?: readonly string[];
  /** What is answered, by content type. Default: nothing that SignalWire would read. */
  readonly answers?: Readonly<Record<string, JsonSchema>>;
  /** JSON that is answered instead, by status. */
  readonly refusals?: Readonly<Record<number, DocumentedRefusal>>;
}

/** The answer to what only reports: an object with nothing in it. */
export const ACKNOWLEDGEMENT = {
  'application/json': { type: 'object', maxProperties: 0 },
} as const satisfies WebhookDocumentation['answers'];
