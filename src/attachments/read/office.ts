import { type Parts, mainPart, relationsOf } from '../package.ts';
import { endingOf } from '../file-kind.ts';
import type { Reading } from './reading.ts';
import { readSharedStrings, readXmlTexts } from './xml-texts.ts';

/** Fonts: no text of anybody's. */
const silent = /^(?:ttf|odttf|fntdata)$/;
const isXml = /^(?:xml|rels|vml)$/;

/**
 * Reads every part of an office file, those that nothing refers to as well; what is no XML goes to
 * `other`: pictures, files within the file.
 */
export async function readOffice(
  parts: Parts,
  reading: Reading,
  other: (name: string, bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const main = mainPart(parts) ?? '';
  const strings = relationsOf(parts, main).find(({ type }) => type === 'sharedStrings');
  const found = strings && parts.get(strings.target);
  const shared = found ? readSharedStrings(found) : [];
  for (const [name, bytes] of parts) {
    reading.texts.push(name);
    const ending = endingOf(name);
    if (isXml.test(ending)) readXmlTexts(bytes, reading, shared);
    else if (!silent.test(ending)) await other(name, bytes);
  }
}
