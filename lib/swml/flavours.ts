import { callingFlavour } from './calling/flavour.js';
import type { Flavour, FlavourName } from './flavour.js';
import { messagingFlavour } from './messaging/flavour.js';

const flavours: Readonly<Record<FlavourName, Flavour>> = {
  calling: callingFlavour,
  messaging: messagingFlavour,
};

/** The flavour of a name. */
export function flavourNamed(name: FlavourName): Flavour {
  return flavours[name];
}
