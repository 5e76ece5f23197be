import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: { 'nestjs-signalwire': fileURLToPath(new URL('./lib/index.ts', import.meta.url)) },
  },
  test: {
    include: ['test/**/*.test.ts', 'sample/**/*.test.ts'],
    setupFiles: ['reflect-metadata'],
  },
});
