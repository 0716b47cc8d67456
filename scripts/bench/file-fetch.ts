import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Bytes of a file as a server sends it: text packed by gzip, Pagefind's files as they are. */
export const sentBytes = (address: string, content: Uint8Array): number =>
  /\.(js|json|html|css)$/.test(address) ? gzipSync(content).length : content.length;

const read = new Map<string, number>();

/** Lets `fetch` read files of this disk, and counts what a server would have sent. */
export function fetchFiles(): void {
  globalThis.fetch = async (address) => {
    const file = String(address).replace(/\?.*$/, '');
    const content = await readFile(fileURLToPath(file));
    read.set(file, sentBytes(file, content));
    return new Response(content);
  };
}

/** Bytes that were sent since the last call, each file once. */
export function takeSent(): number {
  const bytes = [...read.values()].reduce((sum, size) => sum + size, 0);
  read.clear();
  return bytes;
}
