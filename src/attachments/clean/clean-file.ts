import { type Allowance, readZip } from '#archive/read-zip.ts';
import { zipOf } from '#archive/zip.ts';
import { decodeText } from '#markup/encoding.ts';
import { endingOf, isPicture, kindOf } from '../file-kind.ts';
import { deepest, unpackedBytes } from '../limits.ts';
import { ofdName, typesName } from '../package.ts';
import { Refusal, unreadable } from '../refusal.ts';
import { cleanOffice, noDay } from './office.ts';
import { cleanMp4 } from './mp4.ts';
import { cleanPdf } from './pdf.ts';
import { cleanPicture } from './picture.ts';

/**
 * The bytes that are published of a file: without authors, comments, positions and unused parts, and
 * looking the same. Throws `Refusal` or `ZipProblem` for what must not be published as it is.
 */
export const cleanFile = (
  name: string,
  bytes: Uint8Array,
  allowance: Allowance = { left: unpackedBytes },
): Promise<Uint8Array> => clean(name, bytes, { allowance, depth: 0, inOffice: false });

interface Within {
  readonly allowance: Allowance;
  readonly depth: number;
  /** Within an office file, which turns its pictures on its own. */
  readonly inOffice: boolean;
}

async function clean(name: string, bytes: Uint8Array, within: Within): Promise<Uint8Array> {
  const kind = kindOf(bytes);
  const ending = endingOf(name);
  if (kind === 'compound' || oldFormats.has(ending)) {
    if (within.inOffice) throw embedded(name);
    throw oldFormat(name, within.depth > 0);
  }
  if (kind === 'zip') return cleanZip(bytes, within);
  if (isPicture(kind)) return cleanPicture(baseName(name), bytes, kind, !within.inOffice);
  if (kind === 'pdf') return cleanPdf(bytes);
  if (kind === 'mp4') return cleanMp4(bytes);
  if (asTheyAre.has(ending) && decodeText(bytes).text === undefined) throw unknown(name);
  if (asTheyAre.has(ending) || (within.inOffice && drawn.has(ending))) return bytes;
  throw unknown(name);
}

async function cleanZip(bytes: Uint8Array, within: Within): Promise<Uint8Array> {
  const { allowance, depth } = within;
  if (depth >= deepest) throw unreadable('压缩包里套了太多层');
  const parts = readZip(bytes, allowance);
  // Mostly signed, and of an order that no library here writes: it is read, and published as it is.
  if (parts.has(ofdName)) return bytes;
  if (parts.has(typesName))
    return cleanOffice(parts, (part, content) =>
      clean(part, content, { allowance, depth: depth + 1, inOffice: true }),
    );
  const files = new Map<string, Uint8Array>();
  for (const [name, content] of parts) {
    if (leftBehind.test(name)) continue;
    if (escapes.test(name)) throw unreadable('压缩包里的文件名指向了别的文件夹');
    files.set(name, await clean(name, content, { allowance, depth: depth + 1, inOffice: false }));
  }
  return zipOf(files, noDay);
}

/** What systems leave in archives: previews of other pictures, names of folders. */
const leftBehind = /(?:^|\/)(?:__MACOSX\/.*|\.[^/]*|Thumbs\.db|desktop\.ini|~\$[^/]*)$/i;
/** Names that lead out of the folder that is unpacked into. */
const escapes = /^(?:[\\/]|[a-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/i;

/** Formats that Word, Excel and WPS wrote before 2007, which hold more than they show. */
const oldFormats = new Set(['xls', 'doc', 'ppt', 'wps', 'et', 'dps']);
/** Nothing stands in them but what one reads. */
const asTheyAre = new Set(['csv', 'txt', 'md', 'tsv', 'log', 'json', 'html', 'htm', 'xml']);
/** Drawings and fonts within office files. */
const drawn = new Set(['emf', 'wmf', 'svg', 'ttf', 'odttf', 'fntdata', 'rels']);
const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

const oldFormat = (name: string, packed: boolean): Refusal =>
  new Refusal(
    'attachment-old-format',
    `${packed ? `压缩包里的“${name}”` : '这个文件'}是老格式（${endingOf(name) || 'xls、doc'}），里面的作者、批注和删掉的内容去不掉`,
    '用 WPS 或 Excel、Word 打开，另存为 xlsx 或 docx，重新放进来',
  );

const embedded = (name: string): Refusal =>
  new Refusal(
    'attachment-part-unknown',
    `这个文件里插入了程序读不懂的对象“${baseName(name)}”`,
    '打开文件，把插入的对象改成图片或者文字，另存一份',
  );

const unknown = (name: string): Refusal =>
  new Refusal(
    'attachment-part-unknown',
    `里面的“${baseName(name)}”程序读不懂，没法确认里面没有个人信息`,
    '把它从里面拿出来；要公开的，另存为 PDF、xlsx 或 docx',
  );
