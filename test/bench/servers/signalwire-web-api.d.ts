/** Its own types stand where its package.json does not let TypeScript find them. */
declare module '@signalwire/web-api' {
  export function validateRequest(
    signingKey: string,
    signature: string,
    url: string,
    rawBody: string,
  ): boolean;
}
