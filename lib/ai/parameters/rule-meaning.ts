/** The types that an argument can have. */
export type ParameterType = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';

/** What SWML's schemas can say of a text beyond its type. */
export interface StringKeywords {
  readonly pattern?: string;
  readonly format?: 'email' | 'hostname' | 'ipv4' | 'ipv6' | 'uri' | 'uuid' | 'time';
}

/** What a class-validator decorator means for the description of an argument. */
export interface RuleMeaning {
  /** What the value must be for the rule to hold; none where values of several types can pass. */
  readonly type?: ParameterType;
  /** The only values that pass. */
  readonly choices?: readonly unknown[];
  /** The rule as SWML's schemas put it, where they can. */
  readonly keywords?: StringKeywords;
  /** The rule in words, for the model: left out where type, choices or keywords say it everywhere. */
  readonly hint?: string;
}
