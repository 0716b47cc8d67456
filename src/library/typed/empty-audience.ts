import { nameAt } from '#facts/hint.ts';
import { error } from '../report.ts';
import { type Loss, type TypedFile, nameOf } from './loss.ts';

/**
 * An audience 公开范围 that is left blank: somebody began to write who may see it. Left to its default,
 * something internal would be public.
 */
export const emptyAudience = (file: TypedFile): Loss[] =>
  file.spellings
    .filter(({ path, text, comment }) => nameOf(path) === 'audience' && text === '' && !comment)
    .map(({ path, start }) => ({
      paths: [path],
      finding: error(
        'audience-empty',
        file.placeAt(start),
        `${nameAt(file.sheet, path)} 后面空着，不知道是公开还是内部`,
        '公开的写 audience: public，内部的写 audience: internal',
      ),
    }));
