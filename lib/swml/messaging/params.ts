export type { MessagingExecuteParams } from './execute.js';
export type { MessagingGotoOptions, MessagingGotoParams } from './goto.js';
export type { ReceiveParams } from './receive.js';
export type { ReplyOptions, ReplyParams } from './reply/reply.js';
export type { ReplyBodyParams, ReplyMediaParams, ReplyMessage } from './reply/reply-message.js';
export type { ReplyChoices, ReplySwitchParams } from './reply/reply-switch.js';
export type { MessagingRequestParams } from './request.js';
export type { MessagingSwitchParams } from './switch.js';
export type { MessagingTransferParams } from './transfer.js';
