export { receive } from './receive.js';
export { switch } from './switch.js';
