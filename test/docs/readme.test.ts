import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { compile } from './compile.js';
import { anchors, codeBlocks, links, type CodeBlock } from './markdown.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/swml.md',
  'sample/01-hello-call/README.md',
  'sample/02-ivr/README.md',
  'sample/03-messaging/README.md',
  'sample/04-ai-agent/README.md',
];

function typescriptBlocks(page: string): CodeBlock[] {
  return codeBlocks(join(root, page)).filter(({ language }) => language === 'ts');
}

describe.each(['README.md', 'docs/swml.md'])('%s', (page) => {
  const blocks = typescriptBlocks(page);
  const scratch = mkdtempSync(join(root, 'test/docs/.examples-'));
  afterAll(() => rmSync(scratch, { recursive: true }));

  it('shows examples that compile', () => {
    const files = new Map(
      blocks.map(({ code, title }, index) => [
        join(root, 'test/docs', `example-${title ? '' : index}`, title ?? 'index.ts'),
        code,
      ]),
    );
    expect(files.size).toBe(blocks.length);
    expect(compile(files, root)).toEqual([]);
  }, 120_000);

  // Those with a title are files of the sample, which has a test of its own.
  it.each(blocks.filter(({ title }) => !title).map(({ code }, index) => [index, code]))(
    'shows examples that run: %i',
    async (index, code) => {
      const caller = 'Zoë ${x}';
      const customer = { name: caller, orders: [caller] };
      const declared = { caller, customer, isOpen: true, text: 'sections: {}', database: {} };
      for (const [name, value] of Object.entries(declared)) vi.stubGlobal(name, value);
      vi.spyOn(console, 'log').mockReturnValue();
      const file = join(scratch, `example-${index}.ts`);
      writeFileSync(file, code);
      await expect(import(/* @vite-ignore */ file)).resolves.toBeDefined();
    },
    60_000, // the first of them loads the whole package
  );
});

describe('the first page of the README', () => {
  const files = typescriptBlocks('README.md').filter(({ title }) => title);

  it.each(files)('shows $title as the sample has it', ({ code, title = '' }) => {
    const sample = readFileSync(join(root, 'sample/01-hello-call', title), 'utf8');
    expect(code.replace(/^.*\n/, '')).toBe(sample);
  });

  it('shows a first call in under 30 lines', () => {
    expect(files[0]?.code.trim().split('\n').slice(1).length).toBeLessThan(30);
  });
});

describe.each(pages)('%s', (page) => {
  it('links to what exists', () => {
    const file = join(root, page);
    for (const link of links(file)) {
      if (/^https?:/.test(link)) continue;
      const [path, anchor] = link.split('#');
      const target = path ? join(dirname(file), path) : file;
      expect(existsSync(target), `${page}: ${link}`).toBe(true);
      if (anchor) expect(anchors(target), `${page}: ${link}`).toContain(anchor);
    }
  });
});
