import type { Type } from '@nestjs/common';
import { AgentsController } from './agents.controller.js';
import { DocumentsController } from './documents.controller.js';
import { StatusController } from './status.controller.js';

/** The path that stands for an operation of the description, and where its DTO differs from it on purpose. */
export interface Counterpart {
  readonly path: string;
  /** Places where the DTO takes more than the description says, with the reason. */
  readonly laxer?: Readonly<Record<string, string>>;
  /** Places where another value is described, and nothing for the handler, with the reason. */
  readonly stricter?: Readonly<Record<string, string>>;
}

/** The controllers that serve the paths below. */
export const CONTROLLERS: Type[] = [DocumentsController, StatusController, AgentsController];

const NOT_ON_ANOTHER_PAGE = 'the page of connect shows the event without it';

const ANOTHER_FUNCTION = 'each function has a handler of its own';

/** What this package has for each operation of SignalWire's description: add a row, and a controller above, for a new one. */
export const COUNTERPARTS: Readonly<Record<string, Counterpart>> = {
  aiDebugWebhook: { path: '/agent/debug' },
  aiPostPromptCallback: { path: '/agent/post-prompt' },
  aiSidecarCallback: { path: '/agent/sidecar' },
  aiSidecarSwaigToolWebhook: {
    path: '/agent/sidecar-function',
    stricter: { function: ANOTHER_FUNCTION },
  },
  aiSwaigToolWebhook: { path: '/agent/function', stricter: { function: ANOTHER_FUNCTION } },
  bedrockPostPromptCallback: { path: '/agent/post-prompt' },
  bedrockSwaigToolWebhook: { path: '/agent/function', stricter: { function: ANOTHER_FUNCTION } },
  inboundCallWebhook: { path: '/call' },
  inboundMessageWebhook: { path: '/message' },
  swaigSignatureRequest: { path: '/agent/signatures' },
  streamStatusCallback: {
    path: '/status',
    laxer: {
      'params.call_id': NOT_ON_ANOTHER_PAGE,
      'params.node_id': NOT_ON_ANOTHER_PAGE,
      'params.segment_id': NOT_ON_ANOTHER_PAGE,
    },
  },
  transcribeStatusCallback: { path: '/status' },
  messageStatusCallback: { path: '/status' },
  tenDlcStatusCallback: { path: '/status' },
};
