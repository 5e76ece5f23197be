import { callingFlavour } from './calling/flavour.js';
import { show } from './check/explain/wording.js';
import type { Flavour } from './flavour.js';
import type { FlavourName } from './flavour-name.js';
import { messagingFlavour } from './messaging/flavour.js';

const flavours: Readonly<Record<FlavourName, Flavour>> = {
  calling: callingFlavour,
  messaging: messagingFlavour,
};

/**
 * The flavour of a name.
 *
 * @throws TypeError if there is none.
 */
export function flavourNamed(name: FlavourName): Flavour {
  if (Object.hasOwn(flavours, name)) return flavours[name];
  throw new TypeError(`flavour must be "calling" or "messaging", not ${show(name)}.`);
}
