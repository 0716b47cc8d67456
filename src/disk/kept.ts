import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { writeWhole } from './write-whole.ts';

// What is kept in a cache ends in the digest of what it holds and of its own name. A disk that gives back
// other bytes, half a file, or one file for another is found out, and the thing is made again.

const digestLength = 32;

const sealOf = (file: string, content: Uint8Array): Buffer =>
  createHash('sha256')
    .update(`${basename(file)}\0`)
    .update(content)
    .digest();

/**
 * Keeps content in a file, whole or not at all. The folder has to be there; a folder that stands in the
 * place of the file goes.
 */
export async function writeKept(file: string, content: Uint8Array): Promise<void> {
  const all = Buffer.concat([content, sealOf(file, content)]);
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) await rm(file, { recursive: true });
  await writeWhole(file, all);
}

/** What was kept in a file; `undefined` where it has to be made again: it is not there, or damaged. */
export async function readKept(file: string): Promise<Buffer | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes || bytes.length < digestLength) return undefined;
  const content = bytes.subarray(0, -digestLength);
  return sealOf(file, content).equals(bytes.subarray(-digestLength)) ? content : undefined;
}

/** Is something there that may be what was kept? Whether it is whole, `readKept` tells. */
export const mayBeKept = (file: string): boolean =>
  (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > digestLength;

/** Copies what was kept to a place without a digest; throws where it is damaged or gone. */
export async function copyKept(file: string, target: string): Promise<void> {
  const content = await readKept(file);
  if (!content) throw new Error(`${file} was damaged or deleted while it was in use`);
  await writeFile(target, content);
}
