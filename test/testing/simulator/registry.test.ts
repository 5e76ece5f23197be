import { describe, expect, it } from 'vitest';
import { callingFlavour } from '../../../lib/swml/calling/flavour.js';
import { messagingFlavour } from '../../../lib/swml/messaging/flavour.js';
import { callingHandlers } from '../../../lib/testing/simulator/methods/calling/handlers.js';
import { messagingHandlers } from '../../../lib/testing/simulator/methods/messaging/handlers.js';

describe('the simulator', () => {
  it('runs every method of a call and of a message, and no other', () => {
    const calling = [...callingFlavour.methods('calling').keys()];
    const messaging = [...messagingFlavour.methods('messaging').keys()];
    expect([...callingHandlers.keys()].toSorted()).toEqual(calling.toSorted());
    expect([...messagingHandlers.keys()].toSorted()).toEqual(messaging.toSorted());
    expect([calling.length, messaging.length]).toEqual([43, 9]);
  });
});
