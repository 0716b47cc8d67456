import { type Parts, ofdName } from '../package.ts';
import { endingOf } from '../file-kind.ts';
import { newReading, type Reading } from './reading.ts';
import { localName, readXml } from './xml.ts';
import { readXmlTexts } from './xml-texts.ts';

/** Pages with fewer characters are taken for pictures of pages. */
const fewest = 8;

/**
 * Reads an OFD 版式文件 (GB/T 33190-2016), which is published as it is: its texts, who made it, and
 * whether it is signed or a scan. What is no XML goes to `other`. Throws `Refusal`.
 */
export async function readOfd(
  parts: Parts,
  reading: Reading,
  other: (name: string, bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const signed = [...parts.keys()].some((name) => /(?:^|\/)Signatures?\.xml$/i.test(name));
  const metadata = new Set(reading.metadata);
  const pictures = reading.pictures;
  let written = 0;
  for (const [name, bytes] of parts) {
    reading.texts.push(name);
    const ending = endingOf(name);
    if (ending === 'xml') {
      written += readPart(name, bytes, reading);
    } else if (!/^(?:ttf|otf|ttc|esl|dat)$/.test(ending)) await other(name, bytes);
  }
  if (signed) {
    // What a signature covers can't be changed; a person answers for it.
    reading.unseen.add('signed');
    for (const found of [...reading.metadata])
      if (!metadata.has(found)) reading.metadata.delete(found);
  }
  if (written < fewest && reading.pictures > pictures) reading.unseen.add('scan');
}

/** Reads one part; gives the characters that its pages show. */
function readPart(name: string, bytes: Uint8Array, reading: Reading): number {
  const own = newReading();
  readXmlTexts(bytes, own);
  reading.texts.push(...own.texts);
  let element = '';
  let text = '';
  readXml(bytes, {
    open(opened) {
      element = localName(opened);
    },
    text(found) {
      if (element === 'TextCode') text += found;
      if (name === ofdName && element === 'Author' && found.trim() !== '')
        reading.metadata.add('作者');
    },
    close() {
      element = '';
    },
  });
  // Some programs set every character for itself.
  const pieces = own.texts.join('\n').split('\n');
  if (pieces.filter(({ length }) => length <= 1).length > pieces.length / 2)
    reading.texts.push(text);
  return text.replaceAll(/\s/g, '').length;
}
