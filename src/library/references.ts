import type { Finding } from '#model/basics/finding.ts';
import type { BoardTemplate } from '#model/boards/board-template.ts';
import { templateFacts } from '#model/boards/template-facts.ts';
import { idPattern } from '#model/basics/id.ts';
import { placeOf } from '#model/items/item.ts';
import { type Kind, kinds } from '#model/kinds.ts';
import { allItems, type Office, type SourceFile } from '#model/library.ts';
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

const one = (path: string, id: unknown, to: Target): Reference => ({
  path,
  id: typeof id === 'string' ? id : undefined,
  to,
});
const many = (path: string, ids: readonly unknown[], to: Target): Reference[] =>
  ids.map((id, index) => one(`${path}.${index}`, id, to));

/** Fields of items that hold ids, and what these name. */
const commonFields = { unit: 'unit', serves: 'duty' } as const;
const fieldsOf: Readonly<Record<Kind, Readonly<Record<string, Target>>>> = {
  rectification: { village: 'village', relapseOf: 'rectification', supportUnits: 'unit' },
  achievement: { villages: 'village' },
  notice: { villages: 'village' },
  document: {},
  outreach: { village: 'village' },
  survey: {},
  service: {},
  inspection: { named: 'unit', 'answers.unit': 'unit', items: 'rectification' },
  board: { village: 'village' },
};

/** An item that can't be used, with its fields as they were written. */
export interface BrokenItem extends SourceFile {
  readonly kind: Kind;
  readonly data: unknown;
}

/** The ids in an item's fields; the fields may be of an item that has other mistakes. */
function itemReferences(kind: Kind, data: unknown): Reference[] {
  if (typeof data !== 'object' || data === null) return [];
  const values = data as Readonly<Record<string, unknown>>;
  const fields: Record<string, Target> = { ...commonFields, ...fieldsOf[kind] };
  const template = values['template'];
  const { shows } = templateFacts[template as BoardTemplate] ?? {};
  if (kind === 'board' && shows) fields['items'] = shows;
  return Object.entries(fields).flatMap(([path, to]) => {
    const [field = '', key] = path.split('.');
    const value = values[field];
    const ids = Array.isArray(value) ? inList(field, key, value, to) : [one(path, value, to)];
    // What is not even in the form of an id has a finding of its own.
    return ids.filter(({ id }) => id !== undefined && idPattern.test(id));
  });
}

/** Ids in a list, or in one field of each of its entries. */
const inList = (path: string, key: string | undefined, entries: readonly unknown[], to: Target) =>
  key === undefined
    ? many(path, entries, to)
    : entries.map((entry, at) =>
        one(`${path}.${at}.${key}`, (entry as Record<string, unknown> | null)?.[key], to),
      );

/** References in settings and list files, by the file that holds them. */
function settingsReferences(office: Office): Record<string, Reference[]> {
  return {
    'plan.yaml': [
      one('source', office.plan.source, 'document'),
      one('document', office.plan.document, 'document'),
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
    'frames.yaml': office.frames.flatMap((entry, at) => [
      one(`frames.${at}.duty`, entry.duty, 'duty'),
      ...entry.villages.map(({ village }, index) =>
        one(`frames.${at}.villages.${index}.village`, village, 'village'),
      ),
    ]),
  };
}

/** Every reference of an office that names nothing, those of broken items too. */
export function referenceFindings(
  office: Office,
  broken: readonly BrokenItem[],
  known: Known,
): Finding[] {
  const inSettings = Object.entries(settingsReferences(office)).flatMap(([name, references]) => {
    const source = office.sources.get(name);
    return source ? unresolved(references, source, known) : [];
  });
  const whole = allItems(office).map((item) => ({ ...item, data: item }));
  const inItems = [...whole, ...broken].flatMap((item) =>
    unresolved(itemReferences(item.kind, item.data), item, known),
  );
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
