import { zipOf } from '#archive/zip.ts';
import type { CivilDate } from '#model/basics/date.ts';
import { endingOf } from '../file-kind.ts';
import { type Parts, mainPart, relationsName, relationsOf, typesName } from '../package.ts';
import { localName } from '../read/xml.ts';
import { unreadable } from '../refusal.ts';
import { type KeptParts, keptParts } from './kept-parts.ts';
import { officeRule } from './office-rule.ts';
import { type Rule, rewriteXml } from './rewrite-xml.ts';

/** All files of a cleaned package are of this day: when each was written is nobody's business. */
export const noDay = '1980-01-01' as CivilDate;

const isXml = /^(?:xml|vml)$/;

/**
 * An office file as it is published: without authors, comments, earlier versions, unused parts and
 * links to somebody's disk; it looks the same. `other` cleans what is no XML. Throws
 * `Refusal`.
 */
export async function cleanOffice(
  parts: Parts,
  other: (name: string, bytes: Uint8Array) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const kept = keptParts(parts);
  const linked = takesFromOthers(parts);
  const cleaned = new Map<string, Uint8Array>([[typesName, typesOf(parts, kept)]]);
  for (const [part, { type, dead }] of kept) {
    const relations = parts.get(relationsName(part));
    if (relations)
      cleaned.set(
        relationsName(part),
        rewriteXml(relations, (_, attributes) =>
          dead.has(attributes['Id'] ?? '') ? 'drop' : attributes,
        ),
      );
    const bytes = parts.get(part);
    if (!bytes) continue;
    if (!isXml.test(endingOf(part))) cleaned.set(part, await other(part, bytes));
    else if (type === 'extended-properties') cleaned.set(part, Buffer.from(noProperties));
    else
      cleaned.set(
        part,
        rewriteXml(bytes, type === 'core-properties' ? titleAlone : officeRule(dead, { linked })),
      );
  }
  return zipOf(cleaned, noDay);
}

/** Values taken from another workbook: where it lies on somebody's disk goes, with the formulas. */
const takesFromOthers = (parts: Parts): boolean =>
  relationsOf(parts, mainPart(parts) ?? '').some(({ type }) => type === 'externalLink');

/** The types of the parts that stay. */
function typesOf(parts: Parts, kept: KeptParts): Uint8Array {
  const types = parts.get(typesName);
  if (!types) throw unreadable();
  return rewriteXml(types, (name, attributes) =>
    localName(name) === 'Override' && !kept.has(attributes['PartName']?.slice(1) ?? '')
      ? 'drop'
      : attributes,
  );
}

const noProperties =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>';

/** Of the properties, the title: programs show it, and some documents print it. */
const titleAlone: Rule = (name, attributes) =>
  ['coreProperties', 'title'].includes(localName(name)) ? attributes : 'drop';
