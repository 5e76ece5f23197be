import { createRequire } from 'node:module';

/** Whether the application has @nestjs/swagger. Only looks where it would be: loading it takes half a second. */
export function hasSwagger(): boolean {
  try {
    createRequire(import.meta.url).resolve('@nestjs/swagger');
    return true;
  } catch {
    return false;
  }
}
