import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasSpec, ROOT, SPEC, SPEC_IS_ABSENT } from '../conformance/spec.js';

/** So many equal words in a row are a quotation. */
const WORDS = 9;

/** The letters and digits of one piece of an official file. A copy of twice as many holds a whole piece. */
const PIECE = 80;

/** Published by SignalWire's packages, and needed by everyone who tests signatures. */
const FREE = ['signature-vectors.json', 'README.md'];

if (!hasSpec) console.log(SPEC_IS_ABSENT);

describe.runIf(hasSpec)('the official description', () => {
  const texts = new Map<string, string>();

  beforeAll(() => {
    for (const file of ourFiles()) texts.set(file, readFileSync(join(ROOT, file), 'utf8'));
  });

  it('is not quoted', () => {
    const official = new Set(descriptions().flatMap(phrases));
    const quotations = [...texts].flatMap(([file, text]) => {
      const quoted = phrases(withoutCommentMarks(text)).find((phrase) => official.has(phrase));
      return quoted === undefined ? [] : [`${file}: ${quoted}`];
    });
    expect(official.size).toBeGreaterThan(1_000);
    expect(quotations).toEqual([]);
  });

  it('is in no file, not even in part', () => {
    const official = new Map(
      readdirSync(SPEC)
        .filter((file) => !FREE.includes(file))
        .flatMap((file) => pieces(file)),
    );
    const copies = [...texts].flatMap(([file, text]) => {
      const letters = onlyLetters(text);
      for (let start = 0; start + PIECE <= letters.length; start++) {
        const source = official.get(letters.slice(start, start + PIECE));
        if (source !== undefined)
          return [`${file}: ${letters.slice(start, start + PIECE)} (${source})`];
      }
      return [];
    });
    expect(official.size).toBeGreaterThan(1_000);
    expect(copies).toEqual([]);
  });
});

/** Everything that the official files say in prose. */
function descriptions(): string[] {
  return readdirSync(SPEC)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => prose(JSON.parse(readFileSync(join(SPEC, file), 'utf8'))));
}

function prose(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    typeof item === 'string' && ['description', 'summary', 'title'].includes(key)
      ? [item]
      : prose(item),
  );
}

function phrases(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9_']+/g) ?? [];
  return words.slice(WORDS - 1).map((_, index) => words.slice(index, index + WORDS).join(' '));
}

function withoutCommentMarks(text: string): string {
  return text.replace(/\n\s*(\*|\/\/)/g, ' ');
}

/** The text of an official file in pieces that follow each other. */
function pieces(file: string): [piece: string, file: string][] {
  const letters = onlyLetters(readFileSync(join(SPEC, file), 'utf8'));
  const count = Math.floor(letters.length / PIECE);
  return Array.from({ length: count }, (_, index) => [
    letters.slice(index * PIECE, (index + 1) * PIECE),
    file,
  ]);
}

/** Quotes, brackets and indentation differ from one notation to another. */
function onlyLetters(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** All files of this repository, those that are not committed yet included. */
function ourFiles(): string[] {
  const list = ['ls-files', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', list, { cwd: ROOT, encoding: 'utf8' }).trimEnd().split('\n');
  return files.filter((file) => statSync(join(ROOT, file), { throwIfNoEntry: false })?.isFile());
}
