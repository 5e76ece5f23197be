import { defineConfig } from 'rolldown';

/**
 * Makes one file of the compiled package: Node takes ten times as long to find several hundred small ones. Types stay
 * as TypeScript wrote them, file by file.
 */
export default defineConfig({
  input: './.build/lib/index.js',
  platform: 'node',
  // Whatever is not a file of ours is a dependency and stays one.
  external: /^[^./]/,
  output: { file: 'dist/index.js', format: 'esm', keepNames: true, comments: false },
});
