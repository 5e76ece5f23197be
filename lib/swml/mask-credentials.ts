const CREDENTIALS = /\/\/[^\s/?#"]*@/g;

/** A text for messages and charts, which end up in logs and repositories: URLs in it without user name and password. */
export function maskCredentials(text: string): string {
  return text.replace(CREDENTIALS, '//…@');
}
