import { propertyPath, sectionPath } from '../../path.js';
import type { StepKind } from '../../schema/index.js';
import { SWML_VERSION } from '../document-check.js';
import { isObject } from '../is-object.js';
import { finding, type Finding } from './finding.js';
import { gather } from './gather.js';
import { show } from './wording.js';

/** What explains a section's steps. */
export interface StepsExplainer {
  explainSteps(kind: StepKind, steps: unknown, path: string): readonly Finding[];
}

/**
 * Explains a value that is no SWML document.
 *
 * @param path Where the document is embedded; nothing for a document of its own.
 */
export function explainDocument(
  explainer: StepsExplainer,
  kind: StepKind,
  document: unknown,
  path?: string,
): readonly Finding[] {
  if (!isObject(document)) {
    const message = `must be a SWML document with sections, not ${show(document)}`;
    return finding('wrong-type', path ?? '', message);
  }
  const at = (key: string) => (path === undefined ? key : propertyPath(path, key));
  return [
    ...explainTopLevel(document, at),
    ...explainSections(explainer, kind, document.sections, path),
  ];
}

function explainTopLevel(document: Record<string, unknown>, at: (key: string) => string) {
  const findings = gather(Object.keys(document), (key) => {
    if (key === 'version' || key === 'sections') return [];
    const message = 'is unknown; a document has sections and version only';
    return finding('unknown-property', at(key), message, key);
  });
  const { version = SWML_VERSION } = document;
  if (version !== SWML_VERSION) {
    const message = `must be "${SWML_VERSION}", not ${show(version)}`;
    findings.push(...finding('not-a-choice', at('version'), message));
  }
  return findings;
}

function explainSections(
  explainer: StepsExplainer,
  kind: StepKind,
  sections: unknown,
  path: string | undefined,
): readonly Finding[] {
  const at = path === undefined ? 'sections' : propertyPath(path, 'sections');
  if (sections === undefined) return finding('missing-property', at, 'is missing; it holds main');
  if (!isObject(sections)) {
    const message = `must be an object of named sections, not ${show(sections)}`;
    return finding('wrong-type', at, message);
  }
  const main = Object.hasOwn(sections, 'main')
    ? []
    : finding('missing-property', at, 'needs main, where the document begins', 'main');
  const named = gather(Object.entries(sections), ([name, steps]) => {
    const where = path === undefined ? sectionPath(name) : propertyPath(at, name);
    if (Array.isArray(steps)) return explainer.explainSteps(kind, steps, where);
    return finding('wrong-type', where, `must be a list of steps, not ${show(steps)}`);
  });
  return [...main, ...named];
}
