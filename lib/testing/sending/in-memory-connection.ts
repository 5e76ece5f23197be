import type { Server } from 'node:http';
import { Server as SecureServer } from 'node:tls';
import { duplexPair, type Duplex } from 'node:stream';

/** What Express, Fastify and middleware read of a socket. */
const LOOPBACK = { remoteAddress: '127.0.0.1', remoteFamily: 'IPv4', remotePort: 0 };

/**
 * Opens a connection to an HTTP server of this process, whether it listens or not: no port, and everything behind the
 * socket is what a real request meets.
 *
 * @returns the client's end.
 */
export function connectInMemory(server: Server | SecureServer): Duplex {
  const [client, accepted] = duplexPair();
  client.once('close', () => accepted.destroy());
  accepted.once('close', () => client.destroy());
  // Whoever hangs up while bytes are on their way is no failure of this process.
  accepted.on('error', () => {});
  const event = server instanceof SecureServer ? 'secureConnection' : 'connection';
  server.emit(event, Object.assign(accepted, LOOPBACK));
  return client;
}
