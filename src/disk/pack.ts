// Several files in one, so that they are kept, checked and replaced as one thing.

/** Packs files, by their path with forward slashes. */
export function packed(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const list = [...files].map(([path, content]) => [path, content.length]);
  return Buffer.concat([Buffer.from(`${JSON.stringify(list)}\n`), ...files.values()]);
}

/** What was packed; of bytes that `packed` has made. */
export function unpacked(pack: Buffer): Map<string, Buffer> {
  const head = pack.indexOf('\n');
  const list = JSON.parse(pack.toString('utf8', 0, head)) as [path: string, length: number][];
  const files = new Map<string, Buffer>();
  let at = head + 1;
  for (const [path, length] of list) {
    files.set(path, pack.subarray(at, at + length));
    at += length;
  }
  return files;
}
