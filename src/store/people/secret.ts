/** Secrets that a browser or a person holds: 256 random bits. Looked up by their hash, so that how long it takes tells nothing about them. */
import { createHash, randomBytes } from 'node:crypto';

const SECRET_BYTES = 32;

export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

export function hashOfSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
