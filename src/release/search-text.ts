import { gunzipSync } from 'node:zlib';

/** What every file of Pagefind begins with once it is unpacked. */
const signature = 'pagefind_dcd';

/** Endings of Pagefind's packed files: fragments are JSON, the others CBOR. */
export const searchEndings: ReadonlySet<string> = new Set([
  '.pf_fragment',
  '.pf_index',
  '.pf_filter',
  '.pf_meta',
]);

/**
 * The text in a file of the search index, or `undefined` where it can't be read: text that can't
 * be looked at must not be published.
 */
export function textOfSearchFile(bytes: Uint8Array, ending: string): string | undefined {
  try {
    const plain = gunzipSync(bytes);
    if (plain.subarray(0, signature.length).toString('latin1') !== signature) return undefined;
    const content = plain.subarray(signature.length);
    return ending === '.pf_fragment' ? textOfJson(content.toString()) : textOfCbor(content);
  } catch {
    return undefined;
  }
}

/** Every key, string and number of a JSON text, one a line; the text itself where it isn't JSON. */
export function textOfJson(json: string): string {
  const lines: string[] = [];
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) for (const entry of value) collect(entry);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, entry] of Object.entries(value)) {
        lines.push(key);
        collect(entry);
      }
    } else lines.push(String(value));
  };
  try {
    collect(JSON.parse(json));
  } catch {
    return json;
  }
  return lines.join('\n');
}

/**
 * The text strings of a CBOR value (RFC 8949), one a line. Nesting doesn't matter: the items of
 * arrays and maps just follow one another.
 */
function textOfCbor(bytes: Buffer): string {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const head = bytes[at] ?? 0;
    const major = head >> 5;
    const short = head & 31;
    at += 1;
    let argument = short;
    if (short >= 24 && short <= 27) {
      const length = 2 ** (short - 24);
      argument = length === 8 ? Number(bytes.readBigUInt64BE(at)) : bytes.readUIntBE(at, length);
      at += length;
    }
    if (short === 31 || (major !== 2 && major !== 3)) continue;
    if (major === 3) lines.push(bytes.toString('utf8', at, at + argument));
    at += argument;
  }
  return lines.join('\n');
}
