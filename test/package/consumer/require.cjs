// A CommonJS application loads the package with require(esm).
require('reflect-metadata');
const { SignalWireModule, signWebhook } = require('nestjs-signalwire');

if (typeof SignalWireModule.forRoot !== 'function' || typeof signWebhook !== 'function') {
  throw new Error('require() found no SignalWireModule');
}
