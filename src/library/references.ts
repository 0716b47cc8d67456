import type { Finding } from '#model/finding.ts';
import { placeOf } from '#model/item.ts';
import { type Kind, kinds } from '#model/kinds.ts';
import { type AnyItem, allItems, type Office, type SourceFile } from '#model/library.ts';
import { didYouMean } from './nearest.ts';
import { error } from './report.ts';

/** What ids can name: something of `office.yaml`, a duty of the plan, or an item. */
type Target = 'unit' | 'village' | 'duty' | Kind;

/** An id written in a field, and what it should name. */
interface Reference {
  readonly path: string;
  readonly id: string | undefined;
  readonly to: Target;
}

/** The ids that exist; `undefined` where the file that says so could not be read. */
export type Known = Readonly<Record<Target, ReadonlySet<string> | undefined>>;

const one = (path: string, id: string | undefined, to: Target): Reference => ({ path, id, to });
const many = (path: string, ids: readonly string[], to: Target): Reference[] =>
  ids.map((id, index) => ({ path: `${path}.${index}`, id, to }));

/** What each template of boards shows. */
const shownBy = { signboard: 'rectification', achievements: 'achievement' } as const;

function itemReferences(item: AnyItem): Reference[] {
  const common = [one('unit', item.unit, 'unit'), ...many('serves', item.serves, 'duty')];
  switch (item.kind) {
    case 'rectification':
      return [
        ...common,
        one('village', item.village, 'village'),
        one('relapseOf', item.relapseOf, 'rectification'),
        ...many('supportUnits', item.supportUnits, 'unit'),
      ];
    case 'achievement':
    case 'notice':
      return [...common, ...many('villages', item.villages, 'village')];
    case 'outreach':
      return [...common, one('village', item.village, 'village')];
    case 'inspection':
      return [
        ...common,
        ...many('named', item.named, 'unit'),
        ...many('items', item.items, 'rectification'),
      ];
    case 'board':
      return [
        ...common,
        one('village', item.village, 'village'),
        ...many('items', item.items, shownBy[item.template]),
      ];
    default:
      return common;
  }
}

/** References in settings and list files, by the file that holds them. */
function settingsReferences(office: Office): Record<string, Reference[]> {
  return {
    'plan.yaml': [
      one('source', office.plan.source, 'document'),
      ...office.plan.duties.map((duty, at) => one(`duties.${at}.owner`, duty.owner, 'unit')),
    ],
    'assignments.yaml': office.assignments.flatMap((entry, at) => [
      one(`assignments.${at}.lead`, entry.lead, 'unit'),
      one(`assignments.${at}.duty`, entry.duty, 'duty'),
      ...many(`assignments.${at}.supporting`, entry.supporting, 'unit'),
    ]),
    'publications.yaml': office.publications.map((entry, at) =>
      one(`publications.${at}.unit`, entry.unit, 'unit'),
    ),
    'frames.yaml': office.frames.map((entry, at) => one(`frames.${at}.duty`, entry.duty, 'duty')),
  };
}

/** Every reference of an office that names nothing. */
export function referenceFindings(office: Office, known: Known): Finding[] {
  const inSettings = Object.entries(settingsReferences(office)).flatMap(([name, references]) => {
    const source = office.sources.get(name);
    return source ? unresolved(references, source, known) : [];
  });
  const inItems = allItems(office).flatMap((item) => unresolved(itemReferences(item), item, known));
  return [...inSettings, ...inItems];
}

function unresolved(references: readonly Reference[], source: SourceFile, known: Known): Finding[] {
  return references.flatMap(({ path, id, to }) => {
    const ids = known[to];
    if (id === undefined || ids === undefined || ids.has(id)) return [];
    const { label, where } = describe(to);
    return [
      error(
        'reference-unknown',
        placeOf(source, path),
        `没有编号为“${id}”的${label}`,
        `${didYouMean(id, ids)}${label}的编号写在${where}；${list(ids)}`,
      ),
    ];
  });
}

function describe(to: Target): { label: string; where: string } {
  switch (to) {
    case 'unit':
      return { label: '内设机构', where: ' office.yaml 的 units 里' };
    case 'village':
      return { label: '村', where: ' office.yaml 的 villages 里' };
    case 'duty':
      return { label: '方案任务', where: ' plan.yaml 的 duties 里' };
    default:
      return { label: kinds[to].label, where: `文件名里（${kinds[to].folder}/）` };
  }
}

const list = (ids: ReadonlySet<string>): string =>
  ids.size === 0
    ? '现在一个也没有'
    : `现有：${[...ids].slice(0, 8).join('、')}${ids.size > 8 ? '…' : ''}`;
