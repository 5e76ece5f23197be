import { basic, CREDENTIALS } from '../support/auth-app.js';
import type { RawHeader } from '../support/raw-http.js';

/** What stands in for the credentials of a request that must be refused. */
export interface HostileCredentials {
  readonly name: string;
  readonly headers: readonly RawHeader[];
  readonly status?: number;
}

const { username, password } = CREDENTIALS;
const RIGHT = basic();
const ENCODED = RIGHT.slice('Basic '.length);

function authorization(name: string, ...values: string[]): HostileCredentials {
  return { name, headers: values.map((value) => ['Authorization', value]) };
}

function encoded(text: string | Buffer): string {
  return `Basic ${Buffer.from(text).toString('base64')}`;
}

/** `Authorization` headers that are wrong, malformed, doubled or of something else. */
export const HOSTILE_CREDENTIALS: readonly HostileCredentials[] = [
  authorization('none'),
  authorization('empty', ''),
  authorization('the scheme alone', 'Basic'),
  authorization('the scheme and a blank', 'Basic '),
  authorization('another password', basic(username, 'wrong')),
  authorization('another user', basic('somebody', password)),
  authorization('user and password exchanged', basic(password, username)),
  authorization('an empty password', basic(username, '')),
  authorization('an empty user', basic('', password)),
  authorization('empty, both', basic('', '')),
  authorization('the password in upper case', basic(username, password.toUpperCase())),
  authorization('the user in upper case', basic(username.toUpperCase(), password)),
  authorization('a password too short by a character', basic(username, password.slice(0, -1))),
  authorization('a password with one character more', basic(username, `${password}x`)),
  authorization('a password with a line break behind it', basic(username, `${password}\n`)),
  authorization('a password with a NUL behind it', basic(username, `${password}\0`)),
  authorization('no colon', encoded(username + password)),
  authorization('the user alone', encoded(username)),
  authorization('a colon alone', encoded(':')),
  authorization('percent-encoded', basic(username, encodeURIComponent(password))),
  authorization('in Latin-1', encoded(Buffer.from(`${username}:p:a\x80ss/word`, 'latin1'))),
  authorization('in UTF-16', encoded(Buffer.from(`${username}:${password}`, 'utf16le'))),
  authorization('with a byte order mark', encoded(`\uFEFF${username}:${password}`)),
  authorization('look-alikes of other scripts', basic('signalwіre', password)),
  authorization('emoji', basic('😀', '🔑')),
  authorization('not in base64', `Basic ${username}:p:ass/word`),
  authorization('Unicode outside of base64', `Basic ${username}:${password}`),
  authorization('base64 with a digit missing', `Basic ${ENCODED.slice(0, -2)}`),
  authorization('base64 with too many equals signs', `Basic ${ENCODED}===`),
  authorization('base64 with a blank inside', `Basic ${ENCODED.slice(0, 8)} ${ENCODED.slice(8)}`),
  authorization('base64 with rubbish behind it', `${RIGHT}!`),
  authorization('the base64 of the base64', encoded(ENCODED)),
  authorization(
    'in hexadecimal',
    `Basic ${Buffer.from(`${username}:${password}`).toString('hex')}`,
  ),
  authorization('in quotes', `Basic "${ENCODED}"`),
  authorization('without the scheme', ENCODED),
  authorization('without a blank', `Basic${ENCODED}`),
  authorization('a tab instead of the blank', `Basic\t${ENCODED}`),
  authorization('a comma behind it', `${RIGHT},`),
  authorization('parameters behind it', `${RIGHT}, realm="SignalWire webhooks"`),
  authorization('of the scheme Bearer', `Bearer ${ENCODED}`),
  authorization('of the scheme Digest', `Digest username="${username}"`),
  authorization('of a scheme that begins like Basic', `Basics ${ENCODED}`),
  authorization('twice in one header', `${RIGHT}, ${RIGHT}`),
  authorization('right ones twice', RIGHT, RIGHT),
  authorization('right ones, then wrong ones', RIGHT, basic(username, 'wrong')),
  authorization('wrong ones, then right ones', basic(username, 'wrong'), RIGHT),
  {
    name: 'right ones twice, under names in different case',
    headers: [
      ['Authorization', RIGHT],
      ['AUTHORIZATION', RIGHT],
    ],
  },
  { name: 'in the header for proxies', headers: [['Proxy-Authorization', RIGHT]] },
  { name: 'in a cookie', headers: [['Cookie', `authorization=${RIGHT}`]] },
  { name: 'in a header with an underscore', headers: [['_Authorization', RIGHT]] },
  // Node's own limit for all headers of a request is 16 KiB.
  { ...authorization('64 KB', basic(username, 'x'.repeat(48 * 1024))), status: 431 },
  authorization('as long as Node lets pass', basic(username, 'x'.repeat(11_000))),
];
