/** What a proxy in front of the application says, for applications that go by it. */
export function forwardedHeaders(publicUrl: string): Record<string, string> {
  const { protocol, host } = new URL(publicUrl);
  return { host, 'x-forwarded-proto': protocol.slice(0, -1), 'x-forwarded-host': host };
}
