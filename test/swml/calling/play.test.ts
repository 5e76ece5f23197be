import { CallingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

const wrong = (value: unknown) => value as never;

describeMethod('calling', CallingDocument, 'play', {
  makes: [
    [(swml) => swml.play('say:Hi'), { url: 'say:Hi' }],
    [(swml) => swml.play('${vars.greeting}'), { url: '${vars.greeting}' }],
    [
      (swml) => swml.play(['https://example.com/a.mp3', 'ring:2.5:us']),
      { urls: ['https://example.com/a.mp3', 'ring:2.5:us'] },
    ],
    [(swml) => swml.play({ urls: ['%{a}', '${b}'] }), { urls: ['%{a}', '${b}'] }],
    [
      (swml) => swml.play({ url: 'silence: 2', volume: -40, auto_answer: false }),
      { url: 'silence: 2', volume: -40, auto_answer: false },
    ],
    [
      (swml) => swml.play({ url: 'say:x', volume: '${vars.loud}', say_voice: undefined }),
      { url: 'say:x', volume: '${vars.loud}' },
    ],
    [(swml) => swml.say('Hi'), { url: 'say:Hi' }],
    [
      (swml) =>
        swml.say('Hi\n  there', { voice: 'Polly.Joanna', language: 'de-DE', gender: 'male' }),
      {
        url: 'say:Hi there',
        say_voice: 'Polly.Joanna',
        say_language: 'de-DE',
        say_gender: 'male',
      },
    ],
    [(swml) => swml.say('say:Hi', { volume: 3 }), { url: 'say:Hi', volume: 3 }],
    [(swml) => swml.ring(), { url: 'ring:us' }],
    [(swml) => swml.ring('de', 5), { url: 'ring:5:de' }],
    [(swml) => swml.silence(1.5), { url: 'silence:1.5' }],
  ],
  refuses: [
    [(swml) => swml.play('Hello'), '.url: must be a sound'],
    [(swml) => swml.play('say:two\nlines'), '.url: must be a sound'],
    [(swml) => swml.play(['say:a', '${b}']), '.urls[1]: must be a sound'],
    [(swml) => swml.play({ url: 'say:a', volume: 41 }), '.volume: must be <= 40, not 41'],
    [(swml) => swml.play(wrong(undefined)), ': must be an object, not undefined'],
    [(swml) => swml.play(wrong({ url: 'say:a', urls: [] })), '.urls: cannot stand beside url'],
    [(swml) => swml.play(wrong({})), ': needs url or urls'],
    [(swml) => swml.ring('usa'), '.url: must be a sound'],
    [(swml) => swml.silence(-1), '.url: must be a sound'],
    [(swml) => swml.say('x', { volume: 99 }), '.volume: must be <= 40, not 99'],
  ],
});
