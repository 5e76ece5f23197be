export type { ReceiveParams } from './receive.js';
export type { MessagingSwitchParams } from './switch.js';
