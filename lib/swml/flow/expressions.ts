import { isObject } from '../check/is-object.js';
import type { FlavourName } from '../flavour-name.js';
import { itemPath, propertyPath, sectionPath } from '../path.js';
import type { FlowReport } from './flow-report.js';
import type { FlowRule } from './flow-rules.js';

/** SignalWire evaluates expressions of fewer characters than this. (SWML reference, "Expressions".) */
const MAX_EXPRESSION = 1024;

const ALREADY_JAVASCRIPT =
  'is JavaScript already: leave out the ${…} around variables, and bring values in with js`…`';
const TOO_LONG = `an expression of ${MAX_EXPRESSION} characters or more; compute the value before and put it in with set()`;

const OPENER = /[$%]\{/;

type Sections = Readonly<Record<string, unknown>>;

/** Whether a text holds an expression, or the beginning of one. */
export function holdsExpression(text: string): boolean {
  return OPENER.test(text);
}

/** What is wrong with the JavaScript of a condition, which is an expression without braces round it. */
export function doubtOfCondition(condition: string): [FlowRule, message: string] | undefined {
  if (holdsExpression(condition)) return ['expression-in-when', ALREADY_JAVASCRIPT];
  if (condition.length < MAX_EXPRESSION) return undefined;
  return ['expression-too-long', `is ${TOO_LONG}`];
}

/** Whether {@link checkExpressions} could find anything in a document whose texts are no longer than that. */
export function mayHoldDoubtfulText(flavour: FlavourName, longestText: number): boolean {
  return flavour === 'messaging' || longestText >= MAX_EXPRESSION;
}

/**
 * Looks at every text of a document for expressions that SignalWire will not evaluate. Paths are written only
 * once there is such a text, which is next to never.
 */
export function checkExpressions(
  sections: Sections,
  flavour: FlavourName,
  report: FlowReport,
): void {
  const isMessaging = flavour === 'messaging';
  if (!holdsDoubtfulText(sections, isMessaging)) return;
  for (const [name, steps] of Object.entries(sections)) {
    visitTexts(steps, sectionPath(name), (text, path) => {
      if (isLongExpression(text)) {
        report.add('expression-too-long', { path }, `holds ${TOO_LONG}`);
      }
      if (isMessaging && isDollarExpression(text)) {
        const message = 'holds ${…}, which messaging sends as it stands: write %{…}';
        report.add('dollar-in-messaging', { path }, message);
      }
    });
  }
}

/** Braces are counted: an expression may hold some, as in `${ {a: 1}.a }`. */
function isLongExpression(text: string): boolean {
  if (text.length < MAX_EXPRESSION) return false;
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (depth === 0) {
      if (character !== '{' || !OPENER.test(text.slice(at - 1, at + 1))) continue;
      depth = 1;
      start = at + 1;
    } else if (character === '{') depth++;
    else if (character === '}' && --depth === 0 && at - start >= MAX_EXPRESSION) return true;
  }
  if (depth === 0) return false;
  // Some brace stands in quotes, or the end is missing.
  const end = text.indexOf('}', start);
  return (end < 0 ? text.length : end) - start >= MAX_EXPRESSION;
}

function isDollarExpression(text: string): boolean {
  return text.includes('${');
}

/** Whether a closer look is worth its while. Every document is asked, and next to none says yes. */
function holdsDoubtfulText(value: unknown, isMessaging: boolean): boolean {
  if (typeof value === 'string') {
    return value.length >= MAX_EXPRESSION || (isMessaging && isDollarExpression(value));
  }
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      if (holdsDoubtfulText(value[index], isMessaging)) return true;
    }
    return false;
  }
  for (const key in value) {
    if (holdsDoubtfulText((value as Sections)[key], isMessaging)) return true;
  }
  return false;
}

function visitTexts(
  value: unknown,
  path: string,
  visit: (text: string, path: string) => void,
): void {
  if (typeof value === 'string') visit(value, path);
  else if (Array.isArray(value)) {
    value.forEach((item, index) => visitTexts(item, itemPath(path, index), visit));
  } else if (isObject(value)) {
    for (const key of Object.keys(value)) visitTexts(value[key], propertyPath(path, key), visit);
  }
}
