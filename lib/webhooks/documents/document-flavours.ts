import { CallingDocument, MessagingDocument, type FlavourName } from '../../swml/index.js';

/** What there is to say and to check where a handler answers with a document of a flavour. */
interface DocumentFlavour {
  readonly Document: typeof CallingDocument | typeof MessagingDocument;
  /** What its documents answer, in the words of an error. */
  readonly subject: string;
  /** What to return, for a handler that returned nothing. */
  readonly remedy: string;
  readonly other: FlavourName;
  /** How the expressions begin that SignalWire evaluates in it. */
  readonly expressionOpener: RegExp;
}

/** Each flavour of SWML as an answer to a webhook. */
export const DOCUMENT_FLAVOURS: Readonly<Record<FlavourName, DocumentFlavour>> = {
  calling: {
    Document: CallingDocument,
    subject: 'calls',
    remedy: 'return a CallingDocument, a plain SWML document or YAML text',
    other: 'messaging',
    expressionOpener: /[$%]\{/,
  },
  messaging: {
    Document: MessagingDocument,
    subject: 'messages',
    remedy:
      'return a MessagingDocument, a plain SWML document or YAML text; one with receive() takes the message and sends no reply',
    other: 'calling',
    expressionOpener: /%\{/,
  },
};
