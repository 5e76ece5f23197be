/** The package @nestjs/swagger, which an application has or has not. */
export type Swagger = typeof import('@nestjs/swagger');

/** Loads it, or finds that it is not there. */
export function loadSwagger(): Promise<Swagger | undefined> {
  return import('@nestjs/swagger').catch(() => undefined);
}
