import type { Finding } from '#model/basics/finding.ts';
import { placeOf } from '#model/items/item.ts';
import { duplicateFindings } from './ids.ts';
import { leavesAt } from './names/leaves.ts';
import type { WrittenFields } from './read-fields.ts';

/** Lists of settings files whose entries have ids. */
const lists = ['units', 'villages', 'duties', 'pledges', 'assignments', 'publications', 'frames'];

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
