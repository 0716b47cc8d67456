import type { Finding } from '#model/basics/finding.ts';
import { placeOf } from '#model/items/item.ts';
import { duplicateFindings } from './ids.ts';
import { leavesAt } from './names/leaves.ts';
import type { WrittenFields } from './read-fields.ts';
import { error } from './report.ts';

/** Lists of settings files whose entries have ids. */
const lists = ['units', 'villages', 'duties', 'assignments', 'publications', 'frames'];

/** Ids that are given twice in a list of a settings file. */
export const listIdFindings = (files: readonly WrittenFields[]): Finding[] =>
  files.flatMap((file) =>
    lists.flatMap((list) => {
      if (!file.sheet.at(`${list}.id`)) return [];
      const named = leavesAt(file.data, `${list}.id`).map(({ value, path }) => ({
        name: value,
        place: placeOf(file, path),
      }));
      return duplicateFindings(named, `${list} 里每一项的 id 都要不同，改掉其中一个`);
    }),
  );

/** Lists of settings whose entries are called by name: two of one name are one to every reader. */
const namedLists = { units: '内设机构', villages: '村或社区' };

/** Names that are given twice in a list of a settings file. */
export const listNameFindings = (files: readonly WrittenFields[]): Finding[] =>
  files.flatMap((file) =>
    Object.entries(namedLists).flatMap(([list, label]) => {
      if (!file.sheet.at(`${list}.name`)) return [];
      const names = leavesAt(file.data, `${list}.name`);
      const plain = names.map(({ value }) => value.replace(/\s+/gu, ''));
      return names.flatMap(({ value, path }, index) =>
        plain.indexOf(plain[index] ?? '') === index || file.lost.has(path)
          ? []
          : [
              error(
                'name-duplicate',
                placeOf(file, path),
                `${label}“${value}”写了两次：网页、公示牌上分不清是哪一个`,
                '照户籍、机构设置的全名核对，改成它自己的名称；同一个写了两次的，删掉一项',
              ),
            ],
      );
    }),
  );
