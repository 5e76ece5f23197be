import { defineConfig } from 'rolldown';

/**
 * Makes a file of each entry of the package, and one of what they share: Node takes ten times as long to find several
 * hundred small ones. Types stay as TypeScript wrote them, file by file.
 */
export default defineConfig({
  input: {
    index: './.build/lib/index.js',
    'testing/index': './.build/lib/testing/index.js',
    'cli/main': './.build/lib/cli/main.js',
  },
  platform: 'node',
  // Whatever is not a file of ours is a dependency and stays one.
  external: /^[^./]/,
  output: {
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'shared/[name].js',
    keepNames: true,
    comments: false,
  },
});
