import { callerOf } from '../builder/caller-of.js';
import { fluent } from '../builder/fluent.js';
import {
  mainOf,
  SwmlDocument,
  type DocumentOptions,
  type MainPlacement,
} from '../builder/swml-document.js';
import { messagingFlavour } from './flavour.js';
import * as methods from './index.js';
import type { MessagingMethods, MessagingStep, MessagingSteps } from './steps.js';

/** All that a messaging document can do. */
interface MessagingBuilder extends MessagingMethods, SwmlDocument<MessagingStep, MessagingSteps> {}

/**
 * A SWML document that tells SignalWire what to do with a text message: one method for each SWML
 * method, which adds a step to the `main` section.
 *
 * A wrong step throws `SwmlValidationError` on the line that adds it.
 *
 * @example
 * new MessagingDocument().receive();
 */
export class MessagingDocument extends fluent<MessagingBuilder, MainPlacement>(
  SwmlDocument,
  methods,
) {
  /** An empty document. */
  constructor(options?: DocumentOptions) {
    super(mainOf(messagingFlavour, options));
  }

  /**
   * The document that a plain object describes.
   *
   * @throws SwmlValidationError if it is no valid messaging document.
   */
  static from(document: object, options?: DocumentOptions): MessagingDocument {
    return new MessagingDocument(options).load(document, callerOf(MessagingDocument, 'from'));
  }
}
