import type { IncomingMessage } from 'node:http';
import { validateRequest } from '@signalwire/web-api';
import express from 'express';
import { PUBLIC_URL, SIGNING_KEY, WEBHOOKS, type WebhookName } from '../webhook.js';
import { serveReports } from './protocol.js';

type RequestWithText = IncomingMessage & { text?: string };

const { answer } = WEBHOOKS[process.argv.at(-1) as WebhookName];
const app = express();

app.use(
  express.json({
    verify: (request: RequestWithText, _response, bytes) => {
      request.text = bytes.toString();
    },
  }),
);

app.post('/voice/1', (request, response) => {
  const isValid = validateRequest(
    SIGNING_KEY,
    request.get('x-signalwire-signature') ?? '',
    PUBLIC_URL + request.originalUrl,
    (request as RequestWithText).text ?? '',
  );
  if (isValid) response.json(answer);
  else response.sendStatus(401);
});

const server = app.listen(0, '127.0.0.1', () => serveReports(server.address()));
