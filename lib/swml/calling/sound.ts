import * as t from '../schema/index.js';

/**
 * Something to play: `say:` with a text, `silence:` with seconds, `ring:` with a country code (and
 * seconds before it, as in `ring:20:us`), or the http(s) URL of an audio file.
 */
export const sound = t.string({
  pattern: '^(https?://.*|say: ?.*|silence: ?[0-9.]*|ring: ?([0-9.]*: ?)?[a-zA-Z]{2})$',
  meaning: 'a sound (say:…, silence:…, ring:… or an http(s) URL)',
});
