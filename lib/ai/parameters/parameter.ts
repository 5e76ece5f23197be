import type { DtoClass } from '../../webhooks/payload/compile-dto.js';
import type { ParameterType, StringKeywords } from './rule-meaning.js';

/** An argument of a function, or a part of one, before it is written as one of SWML's schemas. */
export interface Parameter {
  readonly type: ParameterType;
  readonly description?: string | undefined;
  readonly keywords: StringKeywords;
  /** Keywords in words, for schemas that lack them. */
  readonly keywordHints: readonly string[];
  /** What no schema of SWML can say. */
  readonly hints: readonly string[];
  readonly choices?: readonly (string | number)[] | undefined;
  readonly default?: unknown;
  /** Of a list. */
  readonly items?: Parameter | undefined;
  /** Of an object whose class is known. */
  readonly members?: Parameters | undefined;
}

/** The arguments of a function, or the parts of one, by name. */
export interface Parameters {
  readonly dto: DtoClass;
  readonly properties: Readonly<Record<string, Parameter>>;
  /** Names of those that may not be left out. */
  readonly required: readonly string[];
}
