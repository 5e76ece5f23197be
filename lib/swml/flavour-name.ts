/** What a document controls: a phone call or a text message. */
export type FlavourName = 'calling' | 'messaging';
