import { shorten } from '../shorten.js';
import { holdsExpression } from './expressions.js';
import type { FlowStep } from './flow-step.js';
import { checkResult } from './jump-rules.js';

type Destination = { readonly dest: string } | string;

/** `execute`: a section has to be there. */
export function checkExecute(step: FlowStep): void {
  step.section.hasWayOut = true;
  checkSection(step);
  checkResult(step);
}

/** `execute` for a message: a section of the same document, never a URL. */
export function checkMessagingExecute({ params, place, section, document }: FlowStep): void {
  section.hasWayOut = true;
  const dest = destOf(params as Destination);
  if (holdsExpression(dest) || Object.hasOwn(document.sections, dest)) return;
  const message = `no section ${named(dest)} in this document, and messaging executes no other; add it with section(), or use transfer for a URL`;
  document.report.add('unknown-section', place, message);
}

/** `transfer` on a call: a section has to be there. Whether the own one is left some other way shows later. */
export function checkTransfer(step: FlowStep): void {
  const section = sectionOf(step.params as Destination);
  checkSection(step);
  if (section === step.section.name) step.section.addReturn(step.place);
  else step.section.hasWayOut = true;
}

/** `transfer` of a message: a URL, never a section. */
export function checkMessagingTransfer({ params, place, document }: FlowStep): void {
  const section = sectionOf(params as Destination);
  if (section === undefined) return;
  const message = `${named(section)} is no URL: messaging transfers to another document; use execute for a section`;
  document.report.add('transfer-to-section', place, message);
}

function checkSection({ method, params, place, document }: FlowStep): void {
  const section = sectionOf(params as Destination);
  if (section === undefined || Object.hasOwn(document.sections, section)) return;
  const message = `no section ${named(section)} in this document to ${method}; add it with section(), or give a URL with https://`;
  document.report.add('unknown-section', place, message);
}

function destOf(destination: Destination): string {
  return typeof destination === 'string' ? destination : destination.dest;
}

function named(section: string): string {
  return JSON.stringify(shorten(section));
}

/** The section that a destination names; `undefined` for a URL, an expression or a document written out as text. */
function sectionOf(destination: Destination): string | undefined {
  const text = destOf(destination);
  const isElsewhere = /^\s*(?:https?:|relay:|[{[])/i.test(text) || text.includes('\n');
  return isElsewhere || holdsExpression(text) ? undefined : text;
}
