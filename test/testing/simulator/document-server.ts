import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  CallSimulator,
  type SimulatorOptions,
} from '../../../lib/testing/simulator/call-simulator.js';
import { SIGNING_KEY } from '../../support/calls.js';

/** What a path answers: a document, a text, a function of the payload, or whatever it does to the response. */
export type Answer =
  | object
  | string
  | ((body: Payload) => object | string)
  | { respond: (response: ServerResponse) => void };

/** A request body, as far as tests look into it. */
// oxlint-disable-next-line typescript/no-explicit-any -- tests look into many different payloads
export type Payload = Record<string, any>;

/** A request that the server got. */
export interface Received {
  readonly method: string | undefined;
  readonly path: string;
  /** Empty where it is no JSON. */
  readonly body: Payload;
  readonly text: string;
  readonly headers: IncomingMessage['headers'];
}

const servers: Server[] = [];

/** Closes every server that was started since the last call. */
export async function closeServers(): Promise<void> {
  const open = servers.splice(0);
  await Promise.all(
    open.map((server) => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    }),
  );
}

/** A server that answers paths with documents, and a simulator that calls `/main` of it. */
export async function serve(
  answers: Record<string, Answer>,
  options: Partial<SimulatorOptions> = {},
) {
  const received: Received[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const text = await textOf(request);
    const body = text.startsWith('{') ? (JSON.parse(text) as Payload) : {};
    const path = (request.url ?? '').replace(/^\//, '').replace(/\?.*/, '');
    received.push({ method: request.method, path, body, text, headers: request.headers });
    respond(response, answers[path], body);
  };
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const target = { url, signingKey: SIGNING_KEY };
  const simulator = CallSimulator.for(target, { path: '/main', ...options });
  return { simulator, received, url };
}

/** A simulator for a call whose only document has these steps, in `main`. */
export async function serveSteps(main: object[], sections: Record<string, object[]> = {}) {
  return serve({ main: { sections: { main, ...sections } } });
}

/** A call whose only document has these steps, in `main`. */
export async function dialSteps(
  main: object[],
  options: Parameters<CallSimulator['dial']>[0] = {},
  sections: Record<string, object[]> = {},
) {
  const { simulator } = await serveSteps(main, sections);
  return simulator.dial(options);
}

function respond(response: ServerResponse, answer: Answer | undefined, body: Payload): void {
  if (answer === undefined) {
    response.writeHead(404).end('not found');
    return;
  }
  if (typeof answer === 'object' && 'respond' in answer) {
    answer.respond(response);
    return;
  }
  const content =
    typeof answer === 'function' ? (answer as (body: Payload) => object)(body) : answer;
  response.setHeader('content-type', 'application/json');
  response.end(typeof content === 'string' ? content : JSON.stringify(content));
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8') as AsyncIterable<string>) text += chunk;
  return text;
}
