import { createHash } from 'node:crypto';
import { closureDigest } from '#closure/digest.ts';
import type { SheetCache } from './cache.ts';
import { inTurn } from '#press/in-turn.ts';
import { type Photo, type PhotoMaker, makePhoto, wishedResolution } from '#press/photos.ts';

/**
 * A maker that asks the cache first. Half of the work on a board is its photo, and most often only
 * the text has changed.
 */
export async function openPhotoCache(
  cache: Pick<SheetCache, 'get' | 'put'>,
  make: PhotoMaker = makePhoto,
): Promise<PhotoMaker> {
  const recipe = closureDigest(['src/press/photos.ts']);
  // One unpacked photo in memory at a time; and one that two boards show is made once.
  return inTurn<Parameters<PhotoMaker>, Photo>(async (original, printed, type) => {
    const { width, height } = printed;
    const key = createHash('sha256')
      .update(JSON.stringify([recipe, original.digest, width, height, wishedResolution(type)]))
      .digest('hex');
    const [print, screen] = [await cache.get(key, 'print.jpg'), await cache.get(key, 'screen.jpg')];
    if (print && screen) return { print, screen };
    const photo = await make(original, printed, type);
    await cache.put(key, 'print.jpg', photo.print);
    await cache.put(key, 'screen.jpg', photo.screen);
    return photo;
  });
}
