import { CALL, CALL_ID, CONTROL, of } from './envelope.js';

const PAYMENT = {
  ...CALL,
  ...CONTROL,
  for: 'payment-completed',
  error_type: '',
  payment_method: 'credit-card',
  payment_card_number: '************4242',
  payment_card_type: 'visa',
  security_code: '***',
  expiration_date: '1129',
  payment_card_postal_code: '94107',
  status_url: 'https://voice.example.com/pay',
  status_url_method: 'POST',
};

/** Events about what comes from the other end, the fullest of each first. */
export const INPUT_EXAMPLES = {
  'calling.call.collect': of(
    'calling.call.collect',
    {
      ...CALL,
      ...CONTROL,
      result: { type: 'digit', params: { digits: '1234', terminator: '#' } },
      final: true,
      state: 'finished',
    },
    {
      ...CALL,
      ...CONTROL,
      result: { type: 'speech', params: { text: 'sales please', confidence: 0.93 } },
    },
    { ...CALL, ...CONTROL, result: { type: 'no_input' } },
  ),
  'calling.call.detect': of(
    'calling.call.detect',
    {
      ...CALL,
      ...CONTROL,
      segment_id: CALL_ID,
      detect: { type: 'machine', params: { event: 'MACHINE', beep: true } },
    },
    { ...CALL, ...CONTROL, detect: { type: 'fax', params: { event: 'CED' } } },
  ),
  'calling.call.fax': of(
    'calling.call.fax',
    {
      ...CALL,
      ...CONTROL,
      fax: {
        type: 'finished',
        params: {
          direction: 'receive',
          identity: '+15551230000',
          remote_identity: '+15559870000',
          document: 'https://acme.signalwire.com/api/v1/faxes/7b1e/download',
          pages: 3,
          success: true,
          result: 0,
          result_text: 'OK',
          format: 'pdf',
        },
      },
    },
    { ...CALL, ...CONTROL, fax: { type: 'page', params: { direction: 'send', number: 2 } } },
  ),
  'calling.call.pay': of('calling.call.pay', PAYMENT, {
    ...CALL,
    ...CONTROL,
    for: 'security-code',
    error_type: 'timeout',
  }),
};
