import { readFileSync } from 'node:fs';

/** A fenced block of code in a Markdown file. */
export interface CodeBlock {
  readonly language: string;
  readonly code: string;
  /** What the block's first line says in a comment: `// app.module.ts`. */
  readonly title: string | undefined;
}

/** The fenced blocks of a Markdown file. */
export function codeBlocks(file: string): CodeBlock[] {
  const fences = readFileSync(file, 'utf8').matchAll(/^```(\w+)\n(.*?)^```/gms);
  return [...fences].map(([, language = '', code = '']) => ({
    language,
    code,
    title: /^\/\/ (\S+\.ts)\n/.exec(code)?.[1],
  }));
}

/** Targets of the links in a Markdown file. */
export function links(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map(
    ([, target = '']) => target,
  );
}

/** The anchors that the headings of a Markdown file make. */
export function anchors(file: string): string[] {
  const headings = readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replace(/\s/g, '-'),
  );
}
