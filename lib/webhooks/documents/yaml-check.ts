import {
  parseSwml,
  SwmlValidationError,
  type FlavourName,
  type Problem,
  type SwmlOptions,
} from '../../swml/index.js';

/** Handlers answer with few different texts, most often files. */
const MAX_REMEMBERED = 100;

/** The warnings about texts that were found valid, by the options that they were checked with. */
type ValidTexts = WeakMap<SwmlOptions, Map<string, readonly Problem[]>>;

const valid: Readonly<Record<FlavourName, ValidTexts>> = {
  calling: new WeakMap(),
  messaging: new WeakMap(),
};

const DEFAULTS: SwmlOptions = {};

/**
 * Checks YAML text. A text that was found valid is not read again: that takes a thousand times as long as to look it up.
 *
 * @returns warnings, which do not keep the text from being sent.
 * @throws SwmlValidationError listing every problem with its line.
 */
export function checkYaml(
  text: string,
  flavour: FlavourName,
  options: SwmlOptions = DEFAULTS,
): readonly Problem[] {
  const remembered = rememberedWith(options, valid[flavour]);
  const known = remembered.get(text);
  if (known) return known;
  const { valid: isValid, problems } = parseSwml(text, { ...options, flavour });
  if (!isValid) {
    throw new SwmlValidationError(problems.filter(({ severity }) => severity === 'error'));
  }
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(text, problems);
  return problems;
}

/** Two applications in one process may check by different rules. */
function rememberedWith(options: SwmlOptions, texts: ValidTexts): Map<string, readonly Problem[]> {
  let remembered = texts.get(options);
  if (!remembered) {
    remembered = new Map();
    texts.set(options, remembered);
  }
  return remembered;
}
