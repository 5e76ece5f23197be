import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FlavourName } from 'nestjs-signalwire';

/** The root of this repository, also where this module is compiled to another folder. */
export const ROOT = rootAbove(fileURLToPath(new URL('.', import.meta.url)));

/** Where the facts about SWML lie: beside the repository, because their licence keeps them out of it. */
export const SPEC = join(ROOT, '../shared/spec');

/** Whether the facts are on this machine. */
export const hasSpec = existsSync(SPEC);

/** What to say where they are not. */
export const SPEC_IS_ABSENT = '../shared/spec is absent: nothing to compare with';

export const FLAVOURS: readonly FlavourName[] = ['calling', 'messaging'];

/** A SWML document of the facts. */
export interface SpecDocument {
  /** Where it stands, such as `examples.jsonl:12`, and where it comes from. */
  readonly name: string;
  readonly flavour: FlavourName;
  readonly document: unknown;
  /** Whether SignalWire would take it. */
  readonly valid: boolean;
}

interface Line {
  readonly family: FlavourName;
  readonly document: unknown;
  readonly valid?: boolean;
  readonly source?: string;
  readonly method?: string;
  readonly what?: string;
  readonly mutation?: string;
  readonly path?: string;
}

/** Documents from public documentation and tests, valid ones and others. */
export const examples = (): SpecDocument[] => documents('examples.jsonl', true);

/** Valid documents that use every property and every shape. */
export const synthetic = (): SpecDocument[] => documents('synthetic.jsonl', true);

/** Documents that are broken in one place each. */
export const mutants = (): SpecDocument[] => documents('mutants.jsonl', false);

/** A file of the facts that is one JSON value. */
export function readSpec(file: string): unknown {
  return JSON.parse(readFileSync(join(SPEC, file), 'utf8'));
}

function documents(file: string, validByDefault: boolean): SpecDocument[] {
  const lines = readFileSync(join(SPEC, file), 'utf8').trimEnd().split('\n');
  return lines.map((text, index) => {
    const line = JSON.parse(text) as Line;
    const { family, document, valid = validByDefault } = line;
    return { name: `${file}:${index + 1} (${origin(line)})`, flavour: family, document, valid };
  });
}

function origin({ source, method, what, mutation, path }: Line): string {
  return [source, method, what, mutation, path].filter((part) => part !== undefined).join(' ');
}

function rootAbove(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : rootAbove(dirname(folder));
}
