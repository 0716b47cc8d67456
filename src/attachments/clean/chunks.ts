// Pictures that are a list of chunks, each with its name and length.

const viewOf = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Chunks that make the picture and its colours (PNG, 3rd edition, 11.2 and 11.3). */
const needed = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'cICP', 'gAMA', 'iCCP', 'mDCV', 'cLLI'],
  ...['sBIT', 'sRGB', 'bKGD', 'hIST', 'pHYs', 'sPLT', 'acTL', 'fcTL', 'fdAT'],
]);

/** A PNG without texts, EXIF and times; `undefined` for what can't be followed. */
export function cleanPng(bytes: Uint8Array): Uint8Array | undefined {
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [view.subarray(0, 8)];
  for (let at = 8; at + 12 <= view.length;) {
    const end = at + 12 + view.readUInt32BE(at);
    if (end > view.length) return undefined;
    const name = view.toString('latin1', at + 4, at + 8);
    if (needed.has(name)) kept.push(view.subarray(at, end));
    if (name === 'IEND') return Buffer.concat(kept);
    at = end;
  }
  return undefined;
}

/** A WebP without EXIF and XMP; `undefined` for what can't be followed. */
export function cleanWebp(bytes: Uint8Array): Uint8Array | undefined {
  const view = viewOf(bytes);
  const length = 8 + view.readUInt32LE(4);
  if (length > view.length + 1) return undefined;
  const kept: Uint8Array[] = [];
  for (let at = 12; at + 8 <= Math.min(length, view.length);) {
    const size = view.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    if (end > view.length + 1) return undefined;
    const name = view.toString('latin1', at, at + 4);
    if (name === 'VP8X') kept.push(withoutPromise(view.subarray(at, end)));
    else if (/^(?:VP8 |VP8L|ALPH|ANIM|ANMF|ICCP)$/.test(name)) kept.push(view.subarray(at, end));
    at = end;
  }
  const head = Buffer.from(view.subarray(0, 12));
  head.writeUInt32LE(4 + kept.reduce((sum, chunk) => sum + chunk.length, 0), 4);
  return Buffer.concat([head, ...kept]);
}

/** The chunk that says what follows, without EXIF (bit 3) and XMP (bit 2). */
function withoutPromise(chunk: Uint8Array): Uint8Array {
  const changed = Buffer.from(chunk);
  changed[8] = (changed[8] ?? 0) & ~0b1100;
  return changed;
}
