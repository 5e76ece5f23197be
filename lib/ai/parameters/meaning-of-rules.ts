import type { RuleMetadata } from '../../webhooks/payload/compile-rule.js';
import { knownRules } from './known-rules.js';
import type { Parameter } from './parameter.js';
import type { ParameterType, RuleMeaning } from './rule-meaning.js';

type Described = Pick<Parameter, 'type' | 'keywords' | 'keywordHints' | 'hints' | 'choices'>;

/**
 * What several decorators say of one value.
 *
 * @param implied what the value is, where something else has told it already.
 * @throws Error with the rest of a sentence that begins with the property: `carries …`.
 */
export function meaningOfRules(rules: readonly RuleMetadata[], implied?: ParameterType): Described {
  const meanings = rules.map(meaningOf);
  const choices = soleChoices(meanings);
  const types = [implied, ...meanings.map(({ type }) => type), choices && typeOfChoices(choices)];
  const type = commonType(types.filter((known) => known !== undefined));
  const [keyword, ...others] = meanings.filter(({ keywords }) => keywords);
  const inWords = meanings.filter(({ keywords }) => !keywords);
  return {
    type,
    keywords: keyword?.keywords ?? {},
    keywordHints: hintsOf(keyword ? [keyword] : []),
    hints: hintsOf([...others, ...inWords]),
    choices,
  };
}

function meaningOf({ name, type, constraints }: RuleMetadata): RuleMeaning {
  const read = name === undefined ? undefined : knownRules.get(name);
  if (read) return read(...((constraints ?? []) as never[]));
  throw new Error(
    `carries the decorator ${name ?? type}, which cannot be described to a model: use one of class-validator's for types, choices, bounds and common forms of text`,
  );
}

function hintsOf(meanings: readonly RuleMeaning[]): string[] {
  return meanings.map(({ hint }) => hint).filter((hint) => hint !== undefined);
}

function soleChoices(meanings: readonly RuleMeaning[]): (string | number)[] | undefined {
  const [choices, ...others] = meanings.map((meaning) => meaning.choices).filter((list) => list);
  if (!choices) return undefined;
  if (others.length > 0) throw new Error('carries several lists of choices: leave one of them');
  return choices.map((choice) => {
    if (typeof choice === 'string' || Number.isFinite(choice)) return choice as string | number;
    throw new Error(`offers the choice ${String(choice)}: choices must be texts or numbers`);
  });
}

function typeOfChoices(choices: readonly (string | number)[]): ParameterType {
  if (choices.length === 0) throw new Error('offers no choice at all');
  if (choices.every(Number.isInteger)) return 'integer';
  const [type, ...others] = new Set(choices.map((choice) => typeof choice));
  if (others.length > 0) throw new Error('offers texts and numbers to choose from: use one type');
  return type as 'string' | 'number';
}

/** An integer is a number; any other two types exclude each other. */
function commonType(types: readonly ParameterType[]): ParameterType {
  const [type, ...others] = new Set(
    types.includes('integer') ? types.filter((known) => known !== 'number') : types,
  );
  if (type === undefined) {
    throw new Error('carries no decorator that tells its type: add @IsString(), for example');
  }
  if (others.length === 0) return type;
  throw new Error(`cannot be ${[type, ...others].toSorted().join(' and ')} at once`);
}
