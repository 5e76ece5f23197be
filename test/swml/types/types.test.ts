import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../docs/compile.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const WRONG = ['wrong-calling', 'wrong-ai', 'wrong-messaging', 'wrong-nesting'];
const RIGHT = ['right'];

// It stands below the expressions, so that the lines of a fixture are those of the compiled file.
const NAMES = `
import { CallingDocument, expr, js, MessagingDocument, say, text, validateSwml } from 'nestjs-signalwire';
import type { CallingSteps, Fallback, MessagingSteps, SwmlAnswer, SwmlService } from 'nestjs-signalwire';
declare const calling: CallingDocument;
declare const messaging: MessagingDocument;
declare const swml: SwmlService;
declare const name: string;
interface Patient { readonly name: string; visits?: number; address: { city: string } }
declare class Visit { readonly at: string; cancel(): void }
declare const patient: Patient;
declare const visit: Visit;
declare const sounds: readonly string[];
const voicemail = (steps: CallingSteps) => steps.play('say:Hi').record();
const thanks = (steps: MessagingSteps) => steps.reply('Thanks');
declare const later: Promise<object>;
declare function fallback(answer: Fallback): void;
`;

/** What a line that is wrong in itself is told: it would prove nothing about the builder. */
const SLIP = /Cannot find name|Cannot find module|expected\.|Unterminated|Invalid character/;

interface Use {
  readonly line: number;
  readonly text: string;
  readonly objections: readonly string[];
}

describe('types of the builder', () => {
  const uses = new Map<string, readonly Use[]>();

  beforeAll(() => {
    const texts = new Map([...WRONG, ...RIGHT].map((fixture) => [fixture, read(fixture)]));
    const files = new Map([...texts].map(([name, text]) => [join(here, `${name}.ts`), text]));
    const objections = compile(files, join(here, '../../..'));
    for (const [fixture, text] of texts) uses.set(fixture, usesIn(fixture, text, objections));
  }, 120_000);

  it.each(WRONG)('refuse every line of %s.txt', (fixture) => {
    const accepted = uses.get(fixture)?.filter(({ objections }) => objections.length === 0);
    expect(accepted?.map(nameOf(fixture))).toEqual([]);
  });

  it.each(WRONG)('refuse the lines of %s.txt for what the builder says', (fixture) => {
    const slips = uses.get(fixture)?.filter(({ objections }) => objections.some(isSlip));
    expect(slips?.map(nameOf(fixture))).toEqual([]);
  });

  it.each(RIGHT)('accept every line of %s.txt', (fixture) => {
    const refused = uses.get(fixture)?.filter(({ objections }) => objections.length > 0);
    expect(refused).toEqual([]);
  });

  it('are asked about enough uses', () => {
    const count = (fixtures: readonly string[]) =>
      fixtures.flatMap((fixture) => uses.get(fixture) ?? []).length;
    expect(count(WRONG)).toBeGreaterThanOrEqual(90);
    expect(count(RIGHT)).toBeGreaterThanOrEqual(40);
  });
});

function read(fixture: string): string {
  const text = readFileSync(join(here, `${fixture}.txt`), 'utf8');
  return text.replace(/^(?!\/\/).+$/gm, '$&;') + NAMES;
}

function usesIn(fixture: string, text: string, objections: readonly string[]): Use[] {
  const lines = text.slice(0, -NAMES.length).split('\n');
  return lines.flatMap((content, index) => {
    if (content === '' || content.startsWith('//')) return [];
    const place = `${join(here, fixture)}.ts:${index + 1} `;
    const own = objections.filter((objection) => objection.startsWith(place));
    return {
      line: index + 1,
      text: content,
      objections: own.map((objection) => objection.slice(place.length)),
    };
  });
}

function isSlip(objection: string): boolean {
  return SLIP.test(objection);
}

function nameOf(fixture: string) {
  return ({ line, text }: Use) => `${fixture}.txt:${line} ${text}`;
}
