import { callerOf } from '../builder/caller-of.js';
import { fluent } from '../builder/fluent.js';
import {
  mainOf,
  SwmlDocument,
  type DocumentOptions,
  type MainPlacement,
} from '../builder/swml-document.js';
import { callingFlavour } from './flavour.js';
import * as methods from './index.js';
import type { CallingMethods, CallingStep, CallingSteps } from './steps.js';

/** All that a calling document can do. */
interface CallingBuilder extends CallingMethods, SwmlDocument<CallingStep, CallingSteps> {}

/**
 * A SWML document that tells SignalWire what to do with a phone call: one method for each SWML
 * method, which adds a step to the `main` section.
 *
 * A wrong step throws `SwmlValidationError` on the line that adds it.
 *
 * @example
 * new CallingDocument().answer().play('say:Welcome').hangup();
 */
export class CallingDocument extends fluent<CallingBuilder, MainPlacement>(SwmlDocument, methods) {
  /** An empty document. */
  constructor(options?: DocumentOptions) {
    super(mainOf(callingFlavour, options));
  }

  /**
   * The document that a plain object describes.
   *
   * @throws SwmlValidationError if it is no valid calling document.
   */
  static from(document: object, options?: DocumentOptions): CallingDocument {
    return new CallingDocument(options).load(document, callerOf(CallingDocument, 'from'));
  }
}
