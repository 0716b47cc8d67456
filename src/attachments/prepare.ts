import { ZipProblem } from '#archive/read-zip.ts';
import { decodeText } from '#markup/encoding.ts';
import { privacyFindings } from '#privacy/finding.ts';
import { cleanFile } from './clean/clean-file.ts';
import { endingOf } from './file-kind.ts';
import { notesOf } from './notes.ts';
import { readFile } from './read/read-file.ts';
import type { Unseen } from './read/reading.ts';
import { type Note, Refusal, unreadable } from './refusal.ts';

/** A file to be taken apart. */
export interface Task {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Make the bytes that are published of it; else it is read as it lies there. */
  readonly clean: boolean;
}

/** What is published of a file, and what has to be said of it. */
export interface Prepared {
  /** The cleaned bytes; `undefined` where it must not be published as it is. */
  readonly bytes: Uint8Array | undefined;
  readonly notes: readonly Note[];
  /** Why a person has to answer for it; the gravest reason. */
  readonly unseen?: Unseen;
}

/**
 * Cleans a file and reads what is left, as everybody will: what is found is in the bytes that leave.
 * Nothing is thrown for what a file holds.
 */
export async function prepareFile({ name, bytes, clean }: Task): Promise<Prepared> {
  try {
    if (endingOf(name) === 'csv') return prepareCsv(bytes);
    const cleaned = clean ? await cleanFile(name, bytes) : bytes;
    const reading = await readFile(name, cleaned);
    const [unseen] = [...reading.unseen].sort();
    return { bytes: cleaned, notes: notesOf(reading), ...(unseen && { unseen }) };
  } catch (error) {
    return { bytes: undefined, notes: [refusalOf(error)] };
  }
}

/** What stopped the reading of a file, as a note. Throws what is no such thing on. */
function refusalOf(error: unknown): Note {
  if (error instanceof Refusal) return error.note;
  if (error instanceof ZipProblem) return unreadable(faults[error.fault]).note;
  throw error;
}

const faults = {
  encrypted: '加了密码',
  damaged: '已经损坏，或者没有下载完',
  'too-large': '解压后大得不正常',
  'unknown-method': '用了少见的压缩方式',
} as const;

/** Lines of a CSV are known to staff, and it holds nothing but them. */
function prepareCsv(bytes: Uint8Array): Prepared {
  const { text } = decodeText(bytes);
  if (text !== undefined)
    return { bytes, notes: privacyFindings(text, '').map(({ file, ...note }) => note) };
  const { note } = new Refusal(
    'csv-encoding',
    '这个 CSV 的文字编码认不出来',
    '用 WPS 或 Excel 打开，另存为“CSV UTF-8（逗号分隔）”',
  );
  return { bytes: undefined, notes: [note] };
}
