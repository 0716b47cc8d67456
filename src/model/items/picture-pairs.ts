import { type Picture, stages } from './media.ts';

/**
 * Pictures grouped by standpoint 拍摄位置, in the order of the content; inside a group before comes
 * first. A picture without a standpoint stands alone.
 */
export function picturePairs(pictures: readonly Picture[]): Picture[][] {
  const groups = new Map<string, Picture[]>();
  for (const picture of pictures) {
    const key = picture.standpoint ?? picture.file;
    groups.set(key, [...(groups.get(key) ?? []), picture]);
  }
  const rank = (picture: Picture) =>
    picture.stage ? stages.indexOf(picture.stage) : stages.length;
  return [...groups.values()].map((group) => group.sort((a, b) => rank(a) - rank(b)));
}
