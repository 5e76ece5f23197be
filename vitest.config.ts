import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // The longer name first: an alias also stands for what begins with it.
    alias: {
      'nestjs-signalwire/testing': fileURLToPath(
        new URL('./lib/testing/index.ts', import.meta.url),
      ),
      'nestjs-signalwire': fileURLToPath(new URL('./lib/index.ts', import.meta.url)),
    },
  },
  test: {
    include: ['test/**/*.test.ts', 'sample/**/*.test.ts'],
    setupFiles: ['reflect-metadata'],
  },
});
