import type { Type } from '@nestjs/common';
import { DocumentsController } from './documents.controller.js';
import { StatusController } from './status.controller.js';

/** The path that stands for an operation of the description, and where its DTO differs from it on purpose. */
export interface Counterpart {
  readonly path: string;
  /** Places where the DTO takes more than the description says, with the reason. */
  readonly laxer?: Readonly<Record<string, string>>;
}

/** The controllers that serve the paths below. */
export const CONTROLLERS: Type[] = [DocumentsController, StatusController];

const NOT_ON_ANOTHER_PAGE = 'the page of connect shows the event without it';

/** What this package has for each operation of SignalWire's description: add a row, and a controller above, for a new one. */
export const COUNTERPARTS: Readonly<Record<string, Counterpart>> = {
  inboundCallWebhook: { path: '/call' },
  inboundMessageWebhook: { path: '/message' },
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
