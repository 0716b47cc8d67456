import { crc32, inflateRawSync } from 'node:zlib';
import { type Directory, directoryOf } from './zip-directory.ts';

/** Why a zip can't be read: 加了密码、损坏、解开后太大、压缩方式不认识. */
export type ZipFault = 'encrypted' | 'damaged' | 'too-large' | 'unknown-method';

/** A zip that can't be read whole. Nothing of it is given then. */
export class ZipProblem extends Error {
  readonly fault: ZipFault;
  constructor(fault: ZipFault) {
    super(fault);
    this.fault = fault;
  }
}

/** What may still come out of a file, bytes: shared by the packages within a package. */
export interface Allowance {
  left: number;
}

/** More files than these are no attachment. */
const mostEntries = 10_000;

/**
 * The files of a zip by name, as its directory lists them: what lies in it besides, such as files that
 * were deleted, is passed over. Folders are left out. Bytes are counted as they come out, since a size
 * that is declared says nothing. Throws `ZipProblem`.
 */
export function readZip(zip: Uint8Array, allowance: Allowance): Map<string, Uint8Array> {
  const directory = directoryOf(zip);
  if (!directory) throw new ZipProblem('damaged');
  if (directory.length > mostEntries) throw new ZipProblem('too-large');
  const files = new Map<string, Uint8Array>();
  for (const entry of directory) {
    if (entry.name.endsWith('/')) continue;
    // Programs disagree on which of two is meant.
    if (files.has(entry.name)) throw new ZipProblem('damaged');
    files.set(entry.name, unpacked(zip, entry, allowance));
  }
  return files;
}

function unpacked(zip: Uint8Array, entry: Directory[number], allowance: Allowance): Uint8Array {
  if (entry.encrypted) throw new ZipProblem('encrypted');
  const packed = zip.subarray(entry.start, entry.start + entry.packedSize);
  if (packed.length !== entry.packedSize) throw new ZipProblem('damaged');
  const bytes = expand(packed, entry.method, allowance.left);
  allowance.left -= bytes.length;
  if (crc32(bytes) !== entry.checksum) throw new ZipProblem('damaged');
  return bytes;
}

function expand(packed: Uint8Array, method: number, most: number): Uint8Array {
  if (method === 0) {
    if (packed.length > most) throw new ZipProblem('too-large');
    return packed;
  }
  if (method !== 8) throw new ZipProblem('unknown-method');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    const tooLarge = error instanceof RangeError;
    throw new ZipProblem(tooLarge ? 'too-large' : 'damaged');
  }
}
