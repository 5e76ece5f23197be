/** A JSON Schema, as OpenAPI writes it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What the OpenAPI description says of a kind of webhook beside its payload. */
export interface WebhookDocumentation {
  /** What arrives and is answered, in a few words: `A call asks for its SWML document`. */
  readonly summary: string;
  /** The content type of requests. Default: JSON. */
  readonly consumes?: string;
  /** What is answered, by content type. Default: nothing that SignalWire would read. */
  readonly answers?: Readonly<Record<string, JsonSchema>>;
}
