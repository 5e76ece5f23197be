import type { CallStep } from '../../call/call-session.js';
import type { Program } from '../../engine/program.js';
import { isObject } from '../../../../swml/check/is-object.js';
import { asText } from '../../expressions/as-text.js';
import type { Values } from '../../engine/control.js';

/** A section of a document. */
export interface Destination {
  readonly program: Program;
  readonly section: string;
}

/**
 * Finds what `execute` or `transfer` names: a section of the document that runs, the URL of another one, or one that is
 * written out as JSON. `undefined` where it is none of them.
 */
export async function findDestination(
  step: CallStep,
  dest: string,
  params: Values,
): Promise<Destination | undefined> {
  const { program } = step.frame;
  if (Object.hasOwn(program.sections, dest)) return { program, section: dest };
  const document = await loadDocument(step, dest, params);
  return document && { program: document, section: 'main' };
}

/** A document by its URL, or written out as JSON. */
export async function loadDocument(
  step: CallStep,
  dest: string,
  params: Values = {},
): Promise<Program | undefined> {
  const { stage } = step.world;
  if (/^https?:\/\//i.test(dest)) {
    const payload = step.world.payload(params);
    const { loader, transcript } = stage;
    const request = { url: dest, payload, flavour: 'calling', transcript } as const;
    const program = await loader.fetch(request, step);
    transcript.add('webhook', `${step.path}: document fetched from ${program.name}`);
    return program;
  }
  if (!/^\s*\{/.test(dest)) return undefined;
  return stage.loader.read(dest, `${step.document} ${step.path} (inline)`, 'calling', step);
}

/** The parameters of a call: texts, whatever they were. (SWML reference, "execute".) */
export function paramsOf(step: CallStep): Values {
  const params = step.params.value('params');
  if (!isObject(params)) return {};
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null ? value : asText(value),
    ]),
  );
}
