import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Finding } from '#model/basics/finding.ts';
import { readPage } from '#markup/page.ts';
import { textOfXml } from '#markup/xml-text.ts';
import type { AttachmentFile, MediaFile } from '#model/library.ts';
import { privacyFindings } from '#privacy/finding.ts';
import { decodeText } from './encoding.ts';

/** Bytes that a zip may unpack to before it is taken for a bomb (safety.md). */
const unpackedLimit = 200 * 1024 * 1024;

/**
 * Looks for personal data inside attachments: the text of csv, xlsx, docx and zip. What can't be
 * read from here (pdf, xls, mp4) asks a person to look, once, by a hint.
 */
export async function scanAttachments(
  media: ReadonlyMap<string, MediaFile>,
  officeId: string,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const file of media.values())
    if (file.type === 'attachment') findings.push(...(await scanAttachment(file, officeId)));
  return findings;
}

async function scanAttachment(file: AttachmentFile, officeId: string): Promise<Finding[]> {
  const place = `${officeId}/${file.path}`;
  const ending = endingOf(file.path);
  if (ending === 'csv') return scanCsv(await readFile(file.source), place);
  if (['xlsx', 'docx', 'zip'].includes(ending)) return scanZip(await readFile(file.source), place);
  return [unchecked(place, ending)];
}

const unchecked = (file: string, endings: string): Finding => ({
  code: 'attachment-unchecked',
  severity: 'hint',
  file,
  message: `程序看不到 ${endings} 文件里面的文字`,
  hint: '公开前请人从头到尾看一遍，确认没有身份证号、手机号、住址等个人信息',
});

function scanCsv(bytes: Buffer, place: string): Finding[] {
  const { text } = decodeText(bytes);
  if (text !== undefined) return privacyFindings(text, place);
  return [
    {
      code: 'csv-encoding',
      severity: 'error',
      file: place,
      message: '这个 CSV 的文字编码认不出来',
      hint: '用 WPS 或 Excel 打开，另存为“CSV UTF-8（逗号分隔）”',
    },
  ];
}

/** A package may hold packages: a workbook in an archive, a picture of a table in a letter. */
const deepest = 2;

/** Personal data in a package: workbook, letter or archive. */
export function scanZip(bytes: Uint8Array, place: string): Finding[] {
  const read = { unpacked: 0, texts: new Set<string>(), unread: new Set<string>() };
  try {
    unpack(bytes, 0, read);
  } catch {
    return [
      {
        code: 'attachment-unreadable',
        severity: 'error',
        file: place,
        message: '这个文件打不开：可能加了密码、已经损坏，或者解压后大得不正常',
        hint: '去掉密码后另存一份；压缩包请重新打包',
      },
    ];
  }
  // A line inside a package says nothing to staff: the finding names the file alone.
  const found = [...read.texts].flatMap((text) =>
    privacyFindings(text, place).map(({ line, column, ...finding }) => finding),
  );
  // The same number in text, attribute and source of a page: staff need it once.
  const once = new Map(found.map((finding) => [finding.message, finding]));
  return [
    ...once.values(),
    ...(read.unread.size > 0 ? [unchecked(place, [...read.unread].join('、'))] : []),
  ];
}

function unpack(
  bytes: Uint8Array,
  depth: number,
  read: { unpacked: number; texts: Set<string>; unread: Set<string> },
) {
  const parts = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      read.unpacked += originalSize;
      if (read.unpacked > unpackedLimit) throw new Error('too large');
      return true;
    },
  });
  for (const [name, part] of Object.entries(parts)) {
    read.texts.add(name);
    const ending = endingOf(name);
    if (/^(?:xml|rels)$/.test(ending)) read.texts.add(textOfXml(new TextDecoder().decode(part)));
    else if (/^html?$/.test(ending)) {
      const html = new TextDecoder().decode(part);
      read.texts.add(readPage(html).text);
      read.texts.add(html);
    } else if (/^(?:csv|txt|json|md|tsv|log)$/.test(ending)) {
      const decoded = decodeText(part);
      if (decoded.text !== undefined) read.texts.add(decoded.text);
      else read.unread.add(ending);
    } else if (/^(?:zip|xlsx|docx)$/.test(ending) && depth < deepest) {
      unpack(part, depth + 1, read);
    } else if (!name.endsWith('/') && !drawn.test(ending)) read.unread.add(ending);
  }
}

/** Parts of office files that hold no text that can be looked through. */
const drawn = /^(?:png|jpe?g|gif|emf|wmf|bin|vml|ttf|odttf)$/;

const endingOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1).toLowerCase();
