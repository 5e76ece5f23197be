import { isObject } from '../check/is-object.js';
import type { FlavourName } from '../flavour.js';
import { itemPath, propertyPath, sectionPath } from '../path.js';
import type { FlowReport } from './flow-report.js';

/** SignalWire evaluates expressions of fewer characters than this. (SWML reference, "Expressions".) */
const MAX_EXPRESSION = 1024;

const OPENER = /[$%]\{/;
const LONG_EXPRESSION = new RegExp(`[$%]\\{[^}]{${MAX_EXPRESSION},}`);

type Sections = Readonly<Record<string, unknown>>;

/** Whether a text holds an expression, or the beginning of one. */
export function holdsExpression(text: string): boolean {
  return OPENER.test(text);
}

/** Whether {@link checkExpressions} could find anything in a document whose texts are no longer than that. */
export function mayHoldDoubtfulText(flavour: FlavourName, longestText: number): boolean {
  return flavour === 'messaging' || longestText > MAX_EXPRESSION;
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
        const message = `holds an expression of more than ${MAX_EXPRESSION} characters; compute the value before and put it in with set()`;
        report.add('expression-too-long', { path }, message);
      }
      if (isMessaging && isDollarExpression(text)) {
        const message = 'holds ${…}, which messaging sends as it stands: write %{…}';
        report.add('dollar-in-messaging', { path }, message);
      }
    });
  }
}

function isLongExpression(text: string): boolean {
  return text.length > MAX_EXPRESSION && LONG_EXPRESSION.test(text);
}

function isDollarExpression(text: string): boolean {
  return text.includes('${');
}

/** Whether a closer look is worth its while. Every document is asked, and next to none says yes. */
function holdsDoubtfulText(value: unknown, isMessaging: boolean): boolean {
  if (typeof value === 'string') {
    return value.length > MAX_EXPRESSION || (isMessaging && isDollarExpression(value));
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
