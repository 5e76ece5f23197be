import { hash, type KeyObject } from 'node:crypto';

/** Hash functions that SignalWire signs with. */
export type SignatureAlgorithm = 'sha1' | 'sha256';

/** How many bytes a digest has. */
export const DIGEST_BYTES: Readonly<Record<SignatureAlgorithm, number>> = { sha1: 20, sha256: 32 };

/** SHA-1 and SHA-256 alike work on blocks of this size, which is what HMAC fills its key up to. */
const BLOCK_BYTES = 64;

/** A longer message gets memory of its own. A call takes up 2 KB. */
const SCRATCH_BYTES = 16_384;

/**
 * Every message in turn: what is written here is hashed before anything else runs, so that nothing is allocated for a
 * request. Not from Node's pool, whose memory other buffers share.
 */
const scratch = Buffer.allocUnsafeSlow(SCRATCH_BYTES);

/** The two hashes of HMAC begin with a block each that only depends on the key. */
interface KeyBlocks {
  readonly inner: Buffer;
  /** With room for the inner digest behind it. */
  readonly outer: Buffer;
  /** Where digests of this key are put. */
  readonly digest: Buffer;
}

/**
 * A signing key that was prepared for HMAC (RFC 2104). `createHmac` makes a native object for each digest, which costs
 * twice as much as the hashing; this makes two calls of `hash`.
 */
export class HmacKey {
  readonly #secret: Buffer;
  readonly #blocks: Partial<Record<SignatureAlgorithm, KeyBlocks>> = {};

  constructor(key: string | KeyObject) {
    this.#secret = typeof key === 'string' ? Buffer.from(key) : key.export();
  }

  /** `HMAC(key, url + body)`. The next call overwrites it: compare it, do not keep it. */
  digest(algorithm: SignatureAlgorithm, url: string, body: string | Uint8Array): Buffer {
    const blocks = (this.#blocks[algorithm] ??= prepare(this.#secret, algorithm));
    const { inner, outer, digest } = blocks;
    outer.write(hash(algorithm, message(inner, url, body), 'binary'), BLOCK_BYTES, 'binary');
    digest.write(hash(algorithm, outer, 'binary'), 'binary');
    return digest;
  }
}

function message(inner: Buffer, url: string, body: string | Uint8Array): Buffer {
  const bodyBytes = Buffer.byteLength(body);
  const size = BLOCK_BYTES + Buffer.byteLength(url) + bodyBytes;
  const whole = size <= SCRATCH_BYTES ? scratch.subarray(0, size) : Buffer.allocUnsafeSlow(size);
  whole.set(inner);
  whole.write(url, BLOCK_BYTES);
  if (typeof body === 'string') whole.write(body, size - bodyBytes);
  else whole.set(body, size - bodyBytes);
  return whole;
}

function prepare(secret: Buffer, algorithm: SignatureAlgorithm): KeyBlocks {
  const key = secret.length > BLOCK_BYTES ? hash(algorithm, secret, 'buffer') : secret;
  const inner = Buffer.alloc(BLOCK_BYTES, 0x36);
  const outer = Buffer.alloc(BLOCK_BYTES + DIGEST_BYTES[algorithm], 0x5c);
  for (const [at, byte] of key.entries()) {
    inner[at] = byte ^ 0x36;
    outer[at] = byte ^ 0x5c;
  }
  return { inner, outer, digest: Buffer.alloc(DIGEST_BYTES[algorithm]) };
}
