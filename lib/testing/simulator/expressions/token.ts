/** A piece of an expression. */
export interface Token {
  readonly type: 'number' | 'string' | 'template' | 'regex' | 'name' | 'sign' | 'end';
  /** The text of a name or a sign, the value of a string, the source of a template or a regular expression. */
  readonly text: string;
  readonly at: number;
  /** The flags of a regular expression. */
  readonly flags?: string;
}
