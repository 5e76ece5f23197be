import type { CST, Document, YAMLError } from 'yaml';
import { MAX_DEPTH } from '../json/limits.js';
import { yamlPackage } from '../yaml.js';
import type { LineIndex } from './line-index.js';
import { limited, untilFull } from './problem-limit.js';
import type { SyntaxProblem } from './source.js';

/** What stands on the parser's stack beside lists and maps: the document and a scalar. */
const MAX_STACK = MAX_DEPTH + 2;

/** The package looks through all anchors for each reference to one, and warns of each tag that it does not know. */
const RARE: ReadonlySet<CST.TokenType | null> = new Set([
  'alias',
  'anchor',
  'tag',
  'directive-line',
]);
const MAX_RARE = 1000;

/** Ends the reading of a text that would cost too much. */
class Refusal extends Error {
  constructor(
    readonly rule: 'too-deep' | 'too-large' | 'syntax',
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

/**
 * Composes the one document of a text, or says why that cannot be. The package's own search for duplicate keys takes
 * the square of their number, so it is left out.
 */
export function composeYaml(text: string, lines: LineIndex): Document.Parsed | SyntaxProblem[] {
  const { Composer } = yamlPackage();
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
  const errors = limited(composer.streamInfo().errors);
  try {
    const document = untilFull(() =>
      soleDocument(composer.compose(tokensOf(text), true, text.length)),
    );
    return document && errors.length === 0
      ? document
      : errors.map((error) => syntaxProblem(error, lines));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { rule, message, offset } = error;
    return [{ rule, message, ...lines.position(offset) }];
  }
}

function soleDocument(documents: Iterable<Document.Parsed>): Document.Parsed | undefined {
  let sole: Document.Parsed | undefined;
  for (const document of documents) {
    if (sole) throw new Refusal('syntax', 'holds more than one document', document.range[0]);
    // Its mistakes say more than that there are others behind it.
    if (document.errors.length > 0) return document;
    sole = document;
  }
  return sole;
}

/**
 * The tokens of a text, each a whole document. Only the step from tokens to nodes recurses, so the depth is measured
 * before: a stack that is full can abort the process, and nothing can catch that.
 */
function* tokensOf(text: string): Generator<CST.Token> {
  const { CST, Lexer, Parser } = yamlPackage();
  const parser = new Parser();
  let rare = 0;
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > MAX_STACK) {
      throw new Refusal('too-deep', 'is nested too deep to be read', parser.offset - lexeme.length);
    }
    if (RARE.has(CST.tokenType(lexeme)) && ++rare > MAX_RARE) {
      const message = `has more than ${MAX_RARE} anchors, references to them, tags and directives`;
      throw new Refusal('too-large', message, parser.offset - lexeme.length);
    }
  }
  yield* parser.end();
}

function syntaxProblem({ message, pos: [offset] }: YAMLError, lines: LineIndex): SyntaxProblem {
  return { rule: 'syntax', message: `is no YAML: ${message}`, ...lines.position(offset) };
}
