import { createHash } from 'node:crypto';

// A Merkle tree over the rows of a private list, hashed as in RFC 6962, section 2.1: what is hashed
// begins with 0x00 for a leaf and 0x01 for a node, so that neither can pass for the other, and a
// tree of n leaves splits at the largest power of two below n.

/** Random bytes before each row: without them a guessed name could be tried against the root. */
export const saltBytes = 32;

const leafMark = Uint8Array.of(0x00);
const nodeMark = Uint8Array.of(0x01);

const sha256 = (...parts: readonly Uint8Array[]): Uint8Array => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** SHA-256(0x00 ‖ salt ‖ row); the salt has a fixed length, so a row can't borrow from it. */
export const leafHash = (salt: Uint8Array, row: Uint8Array): Uint8Array =>
  sha256(leafMark, salt, row);

const nodeHash = (left: Uint8Array, right: Uint8Array): Uint8Array => sha256(nodeMark, left, right);

/** The root of some leaves, in their order; of none, SHA-256 of nothing. */
export function merkleRoot(leaves: readonly Uint8Array[]): Uint8Array {
  const [only] = leaves;
  if (only === undefined) return sha256();
  if (leaves.length === 1) return only;
  const split = splitOf(leaves.length);
  return nodeHash(merkleRoot(leaves.slice(0, split)), merkleRoot(leaves.slice(split)));
}

/** The largest power of two below a number of leaves. */
function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}
