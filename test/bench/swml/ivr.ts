import { CallingDocument } from 'nestjs-signalwire';
import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';

const HOOK = 'https://voice.example.com/status';
const OFFICE = '+15550100';
const MENU = 'Press 1 for sales, 2 for support, or 3 to leave a message.';

/** A telephone menu of ten steps, one of them with four branches. */
export function ivr(): CallingDocument {
  return new CallingDocument()
    .answer()
    .recordCall({ stereo: true, format: 'mp3', status_url: HOOK })
    .label('menu')
    .say('Welcome to Acme.', { voice: 'Polly.Joanna' })
    .prompt({ play: `say:${MENU}`, max_digits: 1, initial_timeout: 10, status_url: HOOK })
    .set({ choice: '${prompt_value}' })
    .switch({
      variable: 'choice',
      case: {
        '1': (steps) => steps.connect('+15550101', { from: OFFICE, timeout: 20 }),
        '2': (steps) =>
          steps
            .play('https://voice.example.com/hold.mp3')
            .connect({ from: OFFICE, serial: [{ to: '+15550102' }, { to: '+15550103' }] }),
        '3': (steps) =>
          steps
            .say('Speak after the beep.')
            .record({ beep: true, max_length: 120, status_url: HOOK }),
      },
      default: (steps) => steps.say('Once more, please.').goto('menu', { max: 3 }),
    })
    .stopRecordCall()
    .sendSms({ to_number: '+15550104', from_number: OFFICE, body: 'Thank you for your call.' })
    .hangup();
}

/** The same menu in TwiML, whose branches would be documents of their own: here they are in one. */
export function twimlIvr(): VoiceResponse {
  const response = new VoiceResponse();
  response.start().recording({ channels: 'dual', recordingStatusCallback: HOOK });
  response.say({ voice: 'Polly.Joanna' }, 'Welcome to Acme.');
  response.gather({ input: ['dtmf'], numDigits: 1, timeout: 10, action: HOOK }).say(MENU);

  response.dial({ callerId: OFFICE, timeout: 20 }).number('+15550101');

  response.play('https://voice.example.com/hold.mp3');
  const support = response.dial({ callerId: OFFICE });
  support.number('+15550102');
  support.number('+15550103');

  response.say('Speak after the beep.');
  response.record({ playBeep: true, maxLength: 120, recordingStatusCallback: HOOK });

  response.say('Once more, please.');
  response.redirect('#menu');

  response.stop().stream({ name: 'recording' });
  response.sms({ to: '+15550104', from: OFFICE }, 'Thank you for your call.');
  response.hangup();
  return response;
}
