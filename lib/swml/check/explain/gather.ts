import { MAX_PROBLEMS } from '../../problem.js';
import type { Finding } from './finding.js';

/** What is wrong with the parts of something, part by part until that is enough for a report. */
export function gather<Part>(
  parts: Iterable<Part>,
  explain: (part: Part) => readonly Finding[],
): Finding[] {
  const findings: Finding[] = [];
  for (const part of parts) {
    if (findings.length >= MAX_PROBLEMS) break;
    findings.push(...explain(part));
  }
  return findings;
}
