import { CallingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

const wrong = (value: unknown) => value as never;

describeMethod('calling', CallingDocument, 'sleep', {
  makes: [
    [(swml) => swml.sleep(500), 500],
    [(swml) => swml.sleep('${vars.ms}'), '${vars.ms}'],
    [(swml) => swml.sleep({ duration: -1 }), { duration: -1 }],
  ],
  refuses: [
    [(swml) => swml.sleep(0.5), ': must be an object, an integer or an expression (${…}), not 0.5'],
    [(swml) => swml.sleep({ duration: -2 }), '.duration: must be >= -1, not -2'],
    [(swml) => swml.sleep(wrong('500')), ': must be an object, an integer or an expression'],
  ],
});
