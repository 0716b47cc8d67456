import type { Picture } from '#model/items/media.ts';

/**
 * The pictures of an achievement, those that say most first: the pair before and after from one
 * standpoint if there is one, else the one that shows the result; then the others in their order. A
 * picture from before that has no counterpart is left to the site: beside the result it would look
 * like one.
 */
export function byWeight(pictures: readonly Picture[]): { list: Picture[]; pair: boolean } {
  const after = pictures.find((picture) => picture.stage === '整改后') ?? pictures.at(-1);
  if (!after) return { list: [], pair: false };
  const before = pictures.find(
    (picture) =>
      picture !== after &&
      picture.stage === '整改前' &&
      picture.standpoint !== undefined &&
      picture.standpoint === after.standpoint,
  );
  const first = before ? [before, after] : [after];
  return {
    list: [
      ...first,
      ...pictures.filter((picture) => !first.includes(picture) && picture.stage !== '整改前'),
    ],
    pair: before !== undefined,
  };
}
