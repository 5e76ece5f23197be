import type { SidecarFunctionParameters, SwaigFunctionParameters } from '../../swml/index.js';
import type { Parameter, Parameters } from './parameter.js';

/** A dialect of the JSON Schema that SWML takes for the arguments of a function. */
interface Dialect {
  /** Whether texts may have a pattern or a format, and lists a default. */
  readonly isRich: boolean;
}

/** The schema of a function's arguments for `ai` and `amazon_bedrock`. */
export function writeParameters(parameters: Parameters): SwaigFunctionParameters {
  return writeObject(parameters, { isRich: true }) as unknown as SwaigFunctionParameters;
}

/** The schema of a function's arguments for `ai_sidecar`, which knows fewer keywords: the rest is told in words. */
export function writeSidecarParameters(parameters: Parameters): SidecarFunctionParameters {
  return writeObject(parameters, { isRich: false }) as unknown as SidecarFunctionParameters;
}

function writeObject({ properties, required }: Parameters, dialect: Dialect) {
  const entries = Object.entries(properties);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, part]) => [name, write(part, dialect)])),
    ...(required.length > 0 && { required }),
  };
}

function write(parameter: Parameter, dialect: Dialect): object {
  const { type, keywords, choices, items, members } = parameter;
  const description = describe(parameter, dialect);
  return {
    type,
    ...(members && writeObject(members, dialect)),
    ...(items && { items: write(items, dialect) }),
    ...(description && { description }),
    ...(choices && { enum: choices }),
    ...(dialect.isRich && keywords),
    ...(hasDefault(parameter, dialect) && { default: parameter.default }),
  };
}

function hasDefault({ type, default: value }: Parameter, { isRich }: Dialect): boolean {
  if (value === undefined || value === null || type === 'object') return false;
  return type !== 'array' || isRich;
}

/** What the author says of an argument, and what its type and keywords do not say. */
function describe(
  { description, hints, keywordHints }: Parameter,
  { isRich }: Dialect,
): string | undefined {
  const rules = [...(isRich ? [] : keywordHints), ...hints].join(', ');
  if (rules === '') return description;
  return description === undefined ? rules : `${description} (${rules})`;
}
