import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Office } from '#model/library.ts';
import { attachmentAddress, pictureAddress } from '#model/addresses/media-address.ts';
import { pictureFormats } from '#pictures/encode.ts';
import { openPictureCache } from '#pictures/picture-cache.ts';

/** How the bytes behind each media address of an office are got. */
export function mediaSources(
  office: Office,
  cacheDir: string,
): Map<string, () => Promise<Uint8Array>> {
  const sources = new Map<string, () => Promise<Uint8Array>>();
  const cache = openPictureCache(cacheDir);
  for (const file of office.media.values()) {
    if (file.type === 'attachment') {
      sources.set(attachmentAddress(office, file), () => readFile(file.source));
      continue;
    }
    for (const width of file.widths)
      for (const format of pictureFormats)
        sources.set(pictureAddress(office, file, width, format), () =>
          cache.read(file, width, format),
        );
  }
  return sources;
}

/**
 * Copies the media that finished pages refer to, and nothing else: a picture of an internal item
 * is on no page, so it can't be in the output. Returns how many files were copied.
 */
export async function copyMedia(
  offices: readonly Office[],
  siteDir: string,
  cacheDir: string,
): Promise<number> {
  const asked = await mediaAddresses(siteDir);
  let copied = 0;
  for (const office of offices)
    for (const [address, read] of mediaSources(office, cacheDir)) {
      if (!asked.has(address)) continue;
      const target = join(siteDir, decodeURIComponent(address));
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, await read());
      copied += 1;
    }
  return copied;
}

/** Every `/<office>/media/…` that a page names, without the base. */
async function mediaAddresses(siteDir: string): Promise<Set<string>> {
  const files = (await readdir(siteDir, { recursive: true })).filter((file) =>
    /\.(html|xml|json)$/.test(file),
  );
  const found = new Set<string>();
  for (const file of files)
    for (const [address] of (await readFile(join(siteDir, file), 'utf8')).matchAll(
      /\/[a-z0-9-]+\/media\/[0-9a-f]{16}[-/][^\s"'<>,)\\]+/g,
    ))
      found.add(address);
  return found;
}
