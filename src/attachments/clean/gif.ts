/**
 * A GIF (GIF89a, 20 to 26) without comments and XMP; `undefined` for what can't be followed. How often
 * it repeats stays.
 */
export function cleanGif(bytes: Uint8Array): Uint8Array | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 13) return undefined;
  let at = 13 + tableSize(view[10]);
  const kept: Uint8Array[] = [view.subarray(0, at)];
  while (at < view.length) {
    const block = view[at];
    if (block === 0x3b) {
      kept.push(view.subarray(at, at + 1));
      return Buffer.concat(kept);
    }
    const from = at;
    if (block === 0x2c) at = endOfParts(view, at + 10 + tableSize(view[at + 9]) + 1);
    else if (block === 0x21) at = endOfParts(view, at + 2);
    else return undefined;
    if (at > view.length) return undefined;
    const extension = block === 0x21 ? view[from + 1] : undefined;
    const repeats = view.toString('latin1', from + 3, from + 14) === 'NETSCAPE2.0';
    if (extension === undefined || extension === 0xf9 || (extension === 0xff && repeats))
      kept.push(view.subarray(from, at));
  }
  return undefined;
}

/** Bytes of a table of colours, by the flags that announce it. */
const tableSize = (flags = 0): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));

/** Behind the parts of a block, each with its length before it; a length of 0 ends them. */
function endOfParts(view: Buffer, from: number): number {
  let at = from;
  for (let size = view[at]; size !== 0; size = view[at]) {
    if (size === undefined) return view.length + 1;
    at += size + 1;
  }
  return at + 1;
}
