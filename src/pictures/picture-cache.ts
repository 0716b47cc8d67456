import { join } from 'node:path';
import { closureDigest } from '#closure/digest.ts';
import type { PictureFormat } from './encode.ts';

/** Gives the file of a re-encoded picture, by the digest of its original, whether it is there or not. */
export type CachedPicture = (digest: string, width: number, format: PictureFormat) => string;

/** Opens the cache of re-encoded pictures. */
export function openPictureCache(cacheDir: string): CachedPicture {
  const maker = closureDigest(['src/pictures/encode.ts']).slice(0, 16);
  return (digest, width, format) =>
    join(cacheDir, 'pictures', `${digest}-${maker}-${width}.${format}`);
}
