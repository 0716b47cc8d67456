import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Finding } from '#model/finding.ts';
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
  const ending = file.path.slice(file.path.lastIndexOf('.') + 1).toLowerCase();
  if (ending === 'csv') return scanCsv(await readFile(file.source), place);
  if (['xlsx', 'docx', 'zip'].includes(ending)) return scanZip(await readFile(file.source), place);
  return [
    {
      code: 'attachment-unchecked',
      severity: 'hint',
      file: place,
      message: `程序看不到 ${ending} 文件里面的文字`,
      hint: '公开前请人从头到尾看一遍，确认没有身份证号、手机号、住址等个人信息',
    },
  ];
}

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

function scanZip(bytes: Buffer, place: string): Finding[] {
  let unpacked = 0;
  const names: string[] = [];
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        unpacked += originalSize;
        if (unpacked > unpackedLimit) throw new Error('too large');
        return /\.(xml|rels|csv|txt|html?|json|md)$/i.test(name);
      },
    });
    const texts = Object.values(parts).map((part) => plainText(new TextDecoder().decode(part)));
    return [...texts, names.join('\n')].flatMap((text) =>
      // A line inside a package says nothing to staff: the finding names the file alone.
      privacyFindings(text, place).map(({ line, column, ...finding }) => finding),
    );
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
}

/** Runs of one paragraph or cell belong together (Word splits numbers); cells and lines do not. */
const plainText = (xml: string): string =>
  xml.replace(/<\/(?:w:p|a:p|si|c|row|v|p|td)>/g, '\n').replace(/<[^>]*>/g, '');
