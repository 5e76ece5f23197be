import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { PUBLIC_URL, SIGNING_KEY, WEBHOOKS, type WebhookName } from '../webhook.js';
import { serveReports } from './protocol.js';

const { answer } = WEBHOOKS[process.argv.at(-1) as WebhookName];

function isSigned({ url = '', headers }: IncomingMessage, body: Buffer): boolean {
  const expected = createHmac('sha256', SIGNING_KEY)
    .update(PUBLIC_URL + url)
    .update(body)
    .digest();
  const signature = Buffer.from(String(headers['x-signalwire-sha256-signature']), 'hex');
  return signature.length === expected.length && timingSafeEqual(signature, expected);
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(chunks);
    const payload = isSigned(request, body) ? (JSON.parse(body.toString()) as unknown) : undefined;
    response.writeHead(payload ? 200 : 401, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer));
  });
});

server.listen(0, '127.0.0.1', () => serveReports(server.address()));
