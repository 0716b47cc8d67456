export type Encoding = 'utf-8' | 'utf-16' | 'gbk' | 'unknown';

/**
 * Bytes as text, and the encoding they turned out to be in; `undefined` for what is no text.
 * A byte order mark is dropped. GBK is what Notepad calls ANSI and Excel writes as CSV.
 */
export function decodeText(
  bytes: Uint8Array,
):
  | { encoding: Exclude<Encoding, 'unknown'>; text: string }
  | { encoding: 'unknown'; text: undefined } {
  const utf16 = utf16Kind(bytes);
  const utf8 = utf16 ? undefined : decode(bytes, 'utf-8');
  if (utf8 !== undefined) return { encoding: 'utf-8', text: utf8 };
  const wide = utf16 && decode(bytes, utf16);
  if (wide !== undefined) return { encoding: 'utf-16', text: wide };
  const gbk = decode(bytes, 'gb18030');
  if (gbk !== undefined && /\p{Script=Han}/u.test(gbk)) return { encoding: 'gbk', text: gbk };
  return { encoding: 'unknown', text: undefined };
}

/** By its byte order mark, or by the zero that ASCII has in every other byte. */
function utf16Kind(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 64);
  const zeros = [0, 1].map(
    (odd) => head.filter((byte, index) => byte === 0 && index % 2 === odd).length,
  ) as [number, number];
  if (head.length < 4 || Math.max(...zeros) <= head.length / 4) return undefined;
  return zeros[1] > zeros[0] ? 'utf-16le' : 'utf-16be';
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
