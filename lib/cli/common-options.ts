/** Options of the commands that talk to an application. */
export const APPLICATION_OPTIONS = {
  key: {
    type: 'string',
    short: 'k',
    value: 'key',
    help: 'Signing key (PSK_…). Default: the environment variable SIGNALWIRE_SIGNING_KEY',
  },
  'public-url': {
    type: 'string',
    value: 'url',
    help: "The application's publicUrl, where it differs from the address. Default: the variable PUBLIC_URL",
  },
  timeout: {
    type: 'string',
    value: 'seconds',
    help: 'How long to wait for an answer. Default: 10',
  },
} as const;

/** Options of the commands that read documents. */
export const DOCUMENT_OPTIONS = {
  flavour: {
    type: 'string',
    value: 'flavour',
    help: 'calling or messaging. Default: whichever fits the document',
  },
} as const;
