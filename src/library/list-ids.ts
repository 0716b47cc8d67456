import type { Finding } from '#model/basics/finding.ts';
import { placeOf } from '#model/items/item.ts';
import type { Office } from '#model/library.ts';
import { duplicateFindings } from './ids.ts';

/** Ids that are given twice in a list of a settings file. */
export function listIdFindings(office: Office): Finding[] {
  const lists: [file: string, path: string, entries: readonly { id: string }[]][] = [
    ['office.yaml', 'units', office.settings.units],
    ['office.yaml', 'villages', office.settings.villages],
    ['plan.yaml', 'duties', office.plan.duties],
    ['assignments.yaml', 'assignments', office.assignments],
    ['publications.yaml', 'publications', office.publications],
    ['frames.yaml', 'frames', office.frames],
  ];
  return lists.flatMap(([file, path, entries]) => {
    const source = office.sources.get(file);
    if (!source) return [];
    const named = entries.map(({ id }, at) => ({
      name: id,
      place: placeOf(source, `${path}.${at}.id`),
    }));
    return duplicateFindings(named, `${path} 里每一项的 id 都要不同，改掉其中一个`);
  });
}
