import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { compile } from '../../docs/compile.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const USES = `
import { CallingDocument, MessagingDocument } from 'nestjs-signalwire';
declare const maybe: boolean;
declare const voice: string | undefined;
new CallingDocument()
  .connect({ to: '+15551230001', timeout: maybe ? 20 : undefined })
  .say('Hi', { voice, volume: maybe ? 3 : undefined })
  .prompt({ play: 'say:Hi', max_digits: maybe ? 1 : undefined })
  .record(maybe ? { beep: true, max_length: undefined } : undefined)
  .goto('again', { max: maybe ? 3 : undefined })
  .switch({ variable: 'a', case: {}, default: maybe ? [] : undefined })
  .ai({ prompt: { text: 'Hi', temperature: maybe ? 1 : undefined }, SWAIG: { functions: undefined } });
new MessagingDocument().reply({ body: 'Hi', media: maybe ? ['https://example.com/a.png'] : undefined });
`;

it('properties that may be left out take undefined under exactOptionalPropertyTypes', () => {
  const files = new Map([[join(root, 'test/swml/types/exact.ts'), USES]]);
  expect(compile(files, root, { exactOptionalPropertyTypes: true })).toEqual([]);
}, 60_000);
