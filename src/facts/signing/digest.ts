import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { AnyItem, Office } from '#model/library.ts';
import type { FactSheet } from '../sheet/sheet.ts';
import { kindSheets } from '../sheets.ts';
import { type Json, canonical } from './canonical.ts';
import { type Facts, signedFacts } from './signed-facts.ts';

/** What the digests are of, so that none is ever taken for another (`docs/adr/0024`). */
const tags = { whole: 'sunboard/signed-facts/1\n', part: 'sunboard/signed-part/1\n' };

const digest = (tag: string, value: Json) => sha256(utf8ToBytes(tag + canonical(value)));

/** A part of an item that may not change without a signature, by its path, and its digest. */
export interface SignedPart {
  readonly path: string;
  /** The first 48 bits, eight characters of base64url: enough to notice a change. */
  readonly digest: string;
}

/** What a signature is over 核对码: of the whole, and of each part that may not change without one. */
export interface SignedDigest {
  /** SHA-256, 64 hexadecimal digits. */
  readonly facts: string;
  readonly parts: readonly SignedPart[];
}

/** The digest of an item as it stands. */
export function signedDigest(item: AnyItem, office: Office): SignedDigest {
  const facts = signedFacts(item, office);
  const { kind: _kind, id: _id, audience: _audience, ...fields } = facts;
  return {
    facts: bytesToHex(digest(tags.whole, facts)),
    parts: partsBelow(fields, '', kindSheets[item.kind]).map(([path, value]) => ({
      path,
      digest: base64url(digest(tags.part, [path, value]).slice(0, 6)),
    })),
  };
}

/**
 * What is there to be signed for, piece by piece. A list that may grow comes entry by entry and a group
 * field by field, so that what is added later takes nothing away; what goes with the matter is left out.
 */
function partsBelow(facts: Facts, above: string, sheet: FactSheet): [string, Json][] {
  return Object.entries(facts).flatMap(([name, value]): [string, Json][] => {
    const path = above ? `${above}.${name}` : name;
    const field = sheet.at(path);
    if (field?.change === 'living') return [];
    if (Array.isArray(value) && (field?.change === 'growing' || field?.change === 'open'))
      return (value as Json[]).flatMap((entry, index) =>
        isGroup(entry)
          ? partsBelow(entry, `${path}.${index}`, sheet)
          : [[`${path}.${index}`, entry]],
      );
    return field?.type === 'group' && isGroup(value)
      ? partsBelow(value, path, sheet)
      : [[path, value]];
  });
}

const isGroup = (value: Json): value is Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');

/** `3f2a-91bc`: the first eight digits of a digest, as a sheet shows them to be typed 核对码. */
export const shortCode = (facts: string): string => `${facts.slice(0, 4)}-${facts.slice(4, 8)}`;

/** A code as somebody typed it, without hyphen or blanks; `undefined` where it can't be one. */
export function plainCode(typed: string): string | undefined {
  const code = typed.normalize('NFKC').toLowerCase().replaceAll(/[\s-]/g, '');
  return /^[0-9a-f]{8,64}$/.test(code) ? code : undefined;
}

/** Is a plain code, short or whole, the one of this digest? */
export const isCodeOf = (plain: string, facts: string): boolean => facts.startsWith(plain);
