import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding, Place } from '#model/basics/finding.ts';
import { unseenCharacter } from '#model/basics/unseen.ts';
import { privacyFindings } from '#privacy/finding.ts';
import { canBeShown, linesToCopy } from '#model/basics/lines-to-copy.ts';
import { decodeText, type Encoding } from '#markup/encoding.ts';
import { error, type Report } from './report.ts';

/** Bytes of a content file: its fields and its body at their largest, with room for line ends. */
const maxBytes = 1_200_000;

const saveAsUtf8 = '用记事本打开，选“另存为”，编码选 UTF-8，再保存一次';
const wrongEncoding: Record<
  Exclude<Encoding, 'utf-8'>,
  readonly [code: string, message: string]
> = {
  gbk: ['encoding-gbk', '文件的编码是 GBK（记事本里叫 ANSI），不是 UTF-8'],
  'utf-16': ['encoding-utf16', '文件的编码是 UTF-16，不是 UTF-8'],
  unknown: ['encoding-unknown', '文件不是 UTF-8 文本，读不出来'],
};

/**
 * Reads a content file once and looks for personal data in it. The text has LF line ends;
 * `undefined` where the file can't be used, which has been reported.
 */
export async function readText(
  root: string,
  file: string,
  report: Report,
): Promise<string | undefined> {
  const bytes = await readBytes(join(root, file));
  if (!(bytes instanceof Uint8Array)) {
    report({ ...bytes, severity: 'error', file });
    return undefined;
  }
  const text = contentText(bytes, file);
  if (typeof text !== 'string') {
    report(text);
    return undefined;
  }
  const unseen = unseenFindings(text, file);
  for (const finding of [...privacyFindings(text, file), ...unseen]) report(finding);
  return unseen.length > 0 ? text.replace(new RegExp(unseenCharacter, 'gu'), '') : text;
}

/** The bytes, or why they can't be had; a file may vanish while an editor saves it. */
async function readBytes(
  path: string,
): Promise<Uint8Array | Pick<Finding, 'code' | 'message' | 'hint'>> {
  try {
    const { size } = await lstat(path);
    if (size <= maxBytes) return await readFile(path);
    return {
      code: 'file-too-large',
      message: `文件有 ${(size / 1_000_000).toFixed(1)} MB，超过 1 MB`,
      hint: '分成几篇，或者把附表做成附件放进 media/，比如 media/mingxi.xlsx',
    };
  } catch {
    return {
      code: 'file-unreadable',
      message: '文件打不开：可能没有读取的权限，或者刚被移走',
      hint: '关掉正在使用它的程序，确认能打开后再试一次',
    };
  }
}

/** Bytes as the text of a content file: UTF-8, with or without BOM, LF or CRLF. */
function contentText(bytes: Uint8Array, file: string): string | Finding {
  const decoded = decodeText(bytes);
  if (decoded.encoding !== 'utf-8') {
    const [code, message] = wrongEncoding[decoded.encoding];
    return error(code, { file, line: 1, column: 1 }, message, saveAsUtf8);
  }
  const text = decoded.text.replaceAll('\r\n', '\n');
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn >= 0)
    return error(
      'line-ending-cr',
      placeAt(text, carriageReturn, file),
      '文件用的是老式换行（只有 CR），后面的内容读不出来',
      '用记事本或 WPS 打开，换行格式选 Windows（CRLF）或 Unix（LF），再保存一次',
    );
  return text;
}

/** Lines with such characters from which on the file is no text but rubbish. */
const mostUnseen = 8;

/** Each line with characters that nobody sees, as it reads without them; the rest of the file is read on. */
function unseenFindings(text: string, file: string): Finding[] {
  const found = text.split('\n').flatMap((line, index) => {
    const column = line.search(unseenCharacter) + 1;
    return column === 0 ? [] : [unseenLine(line, { file, line: index + 1, column })];
  });
  return found.length > mostUnseen ? found.slice(0, 1) : found;
}

function unseenLine(line: string, place: Place & { readonly line: number }): Finding {
  const lines = [line.replace(new RegExp(unseenCharacter, 'gu'), '')];
  const correction = { from: place.line, to: place.line, lines };
  // What was lost of a character can't be guessed.
  const isWhole = !line.includes('\ufffd') && canBeShown(correction);
  return error(
    'character-unseen',
    place,
    '这里有看不见的控制字符或乱码，多半是从网页、微信或别处粘贴带来的',
    isWhole
      ? `删掉看不见的字符，或者重新用键盘输入。${linesToCopy(correction, place.line)}`
      : '删掉这一处，重新用键盘输入；整个文件都是乱码的，从原稿另存为 UTF-8',
  );
}

function placeAt(text: string, offset: number, file: string): Place {
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
