import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compile } from './compile.js';
import { anchors, codeBlocks, links } from './markdown.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'sample/01-hello-call/README.md'];

describe('README', () => {
  const blocks = codeBlocks(join(root, 'README.md')).filter(({ language }) => language === 'ts');

  it('shows examples that compile', () => {
    const files = new Map(
      blocks.map(({ code, title }, index) => [
        join(root, 'test/docs', `example-${title ? '' : index}`, title ?? 'index.ts'),
        code,
      ]),
    );
    expect(files.size).toBe(blocks.length);
    expect(compile(files, root)).toEqual([]);
  }, 60_000);

  it.each(blocks.filter(({ title }) => title))('shows $title as the sample has it', (block) => {
    const sample = readFileSync(join(root, 'sample/01-hello-call', block.title ?? ''), 'utf8');
    expect(block.code.replace(/^.*\n/, '')).toBe(sample);
  });

  it('shows a first call in under 30 lines', () => {
    const [controller] = blocks;
    expect(controller?.code.trim().split('\n').length).toBeLessThan(32);
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
