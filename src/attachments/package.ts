import { decodePath } from '#model/addresses/decode-path.ts';
import { localName, readXml } from './read/xml.ts';

/** What one part of an office file says of another, or of something outside (ECMA-376 part 2). */
export interface Relation {
  readonly id: string;
  /** The end of its type, such as `image`: names of parts may say anything. */
  readonly type: string;
  readonly target: string;
  readonly outside: boolean;
}

/** The parts of an office file, by name. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export const typesName = '[Content_Types].xml';

/** The beginning of a 版式文件 OFD (GB/T 33190-2016, 7.3), which is a zip of its own order. */
export const ofdName = 'OFD.xml';

/** Where the relations of a part stand: `word/_rels/document.xml.rels`; of the file itself for ``. */
export const relationsName = (part: string): string =>
  part.replace(/([^/]*)$/, (name) => `_rels/${name}.rels`);

/** What a part is related to, in the order it is written. */
export function relationsOf(parts: Parts, part: string): Relation[] {
  const bytes = parts.get(relationsName(part));
  if (!bytes) return [];
  const found: Relation[] = [];
  readXml(bytes, {
    open(name, attributes) {
      if (localName(name) !== 'Relationship') return;
      const outside = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      found.push({
        id: attributes['Id'] ?? '',
        type: (attributes['Type'] ?? '').replace(/^.*\//, ''),
        target: outside ? target : resolved(part, target),
        outside,
      });
    },
  });
  return found;
}

/** A target as the name of a part: it is relative to its owner, or begins at the root. */
function resolved(owner: string, target: string): string {
  const path = target.replace(/[#?].*$/, '');
  const steps = path.startsWith('/') ? [] : owner.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return decodePath(steps.join('/'));
}

/** The main part of an office file, such as `word/document.xml`. */
export const mainPart = (parts: Parts): string | undefined =>
  relationsOf(parts, '').find(({ type, outside }) => type === 'officeDocument' && !outside)?.target;
