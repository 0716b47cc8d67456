import { exampleAt, nameAt } from '#facts/hint.ts';
import { error } from '../report.ts';
import { type Loss, type TypedFile, nameOf } from './loss.ts';

/** Fields of which nothing is not the same as none, and what is not known without a value. */
const claims: Readonly<Record<string, { code: string; unknown: string }>> = {
  audience: { code: 'audience-empty', unknown: '不知道是公开还是内部' },
  withdrawn: { code: 'withdrawn-empty', unknown: '不知道是不是撤回了' },
};

/**
 * An audience 公开范围 or a withdrawal 撤回 that is left blank: somebody began to write it. Left to its
 * default, something internal would be public, and something withdrawn would stand.
 */
export const emptyClaims = (file: TypedFile): Loss[] =>
  file.spellings.flatMap(({ path, text, comment, start }): Loss[] => {
    const claim = claims[nameOf(path)];
    if (!claim || text !== '' || comment) return [];
    const finding = error(
      claim.code,
      file.placeAt(start),
      `${nameAt(file.sheet, path)} 后面空着，${claim.unknown}`,
      claim.code === 'audience-empty'
        ? '公开的写 audience: public，内部的写 audience: internal'
        : `撤回的写明日期和原因，${exampleAt(file.sheet, path)}；没有撤回的，删掉这一行`,
    );
    return [{ paths: [path], finding }];
  });
