import { type Allowance, readZip } from '#archive/read-zip.ts';
import { decodeText } from '#markup/encoding.ts';
import { readPage } from '#markup/page.ts';
import { metadataOf } from '#pictures/media-metadata.ts';
import { endingOf, isPicture, kindOf } from '../file-kind.ts';
import { deepest, unpackedBytes } from '../limits.ts';
import { ofdName, typesName } from '../package.ts';
import { unreadable } from '../refusal.ts';
import { readOffice } from './office.ts';
import { readMp4 } from './mp4.ts';
import { readOfd } from './ofd.ts';
import { readPdf } from './pdf.ts';
import { type Reading, newReading } from './reading.ts';

/**
 * The one reading of everything that leaves: what is in a file, whatever packages it is in. `name` tells
 * plain texts apart. Throws `Refusal` or `ZipProblem` for what does not open.
 */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  allowance: Allowance = { left: unpackedBytes },
): Promise<Reading> {
  const reading = newReading();
  await read(name, bytes, { reading, allowance, depth: 0 });
  return reading;
}

interface Within {
  readonly reading: Reading;
  readonly allowance: Allowance;
  readonly depth: number;
}

async function read(name: string, bytes: Uint8Array, within: Within): Promise<void> {
  const { reading, allowance, depth } = within;
  const ending = endingOf(name);
  const kind = kindOf(bytes);
  if (kind === 'zip') {
    if (depth >= deepest) throw unreadable('压缩包里套了太多层');
    const parts = readZip(bytes, allowance);
    const deeper = { ...within, depth: depth + 1 };
    if (parts.has(ofdName))
      await readOfd(parts, reading, (part, content) => read(part, content, deeper));
    else if (parts.has(typesName))
      await readOffice(parts, reading, (part, content) => read(part, content, deeper));
    else
      for (const [part, content] of parts) {
        reading.texts.push(part);
        await read(part, content, deeper);
      }
  } else if (packages.has(ending)) throw unreadable();
  else if (isPicture(kind)) {
    reading.pictures += 1;
    const metadata = metadataOf(Buffer.from(bytes), kind === 'jpeg' ? '.jpg' : `.${kind}`);
    if (metadata !== undefined) reading.metadata.add(metadata);
  } else if (kind === 'pdf') await readPdf(bytes, reading);
  else if (kind === 'mp4') readMp4(bytes, reading);
  else if (plain.test(ending) && kind === undefined) readPlain(ending, bytes, reading);
  else reading.unread.add(ending || '没有扩展名的');
}

/** Without the beginning of a zip they are none of these. */
const packages = new Set(['docx', 'xlsx', 'zip', 'ofd']);

/** Files that are text and nothing else. */
const plain = /^(?:csv|txt|json|md|tsv|log|html?|xml|svg)$/;

function readPlain(ending: string, bytes: Uint8Array, reading: Reading): void {
  const { text } = decodeText(bytes);
  if (text === undefined) {
    reading.unread.add(ending);
    return;
  }
  // As it is written too: a browser drops what is out of place, and whoever opens the source sees it.
  if (/^html?$/.test(ending)) reading.texts.push(readPage(text).text);
  reading.texts.push(text);
}
