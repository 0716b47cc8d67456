import { fieldName } from '#facts/hint.ts';
import type { Finding } from '#model/basics/finding.ts';
import type { BoardTemplate } from '#model/boards/board-template.ts';
import { templateFacts } from '#model/boards/template-facts.ts';
import { placeOf } from '#model/items/item.ts';
import { type Kind, kinds } from '#model/kinds.ts';
import { entriesTyped } from './mend/brackets.ts';
import { leavesAt } from './names/leaves.ts';
import type { NameRegister } from './names/register.ts';
import { didYouMean, isAbbreviation, nearest, nearestFirst } from './nearest.ts';
import type { WrittenFields } from './read-fields.ts';
import { error } from './report.ts';

/** What ids can name: something of `office.yaml`, a duty of the plan, or an item. */
type Target = 'unit' | 'village' | 'duty' | Kind;

/** What there is to be named; `undefined` where the file that says so could not be read. */
export interface Known {
  readonly ids: Readonly<Record<Target, ReadonlySet<string> | undefined>>;
  readonly register: NameRegister;
  /** Titles of items by kind, and their ids; duties by what they are. */
  readonly titles?: ReadonlyMap<string, ReadonlyMap<string, string>> | undefined;
}

/** Something written in a field that should name something. */
interface Reference {
  readonly path: string;
  readonly value: string;
  readonly to: Target;
}

/** Every reference of some files that names nothing, or one of several; files with other mistakes, too. */
export const referenceFindings = (files: readonly WrittenFields[], known: Known): Finding[] =>
  files.flatMap((file) =>
    referencesOf(file).flatMap(({ path, value, to }) => {
      const ids = known.ids[to];
      if (!ids || ids.has(value) || file.lost.has(path)) return [];
      const around = { ids, register: known.register, place: placeOf(file, path) };
      const several = severalNames(value, to, around, { file, path });
      const wide = { ...around, titles: known.titles?.get(to) };
      return [several ?? wholeList(value, to, wide, { file, path }) ?? unresolved(value, to, wide)];
    }),
  );

function referencesOf(file: WrittenFields): Reference[] {
  return file.sheet.fields.flatMap(({ path, names }) => {
    const to = names === 'matter' ? shownBy(file.data['template']) : names;
    return to ? leavesAt(file.data, path).map((leaf) => ({ ...leaf, to })) : [];
  });
}

/** What a template of boards shows by id. */
const shownBy = (template: unknown): Kind | undefined =>
  typeof template === 'string' && Object.hasOwn(templateFacts, template)
    ? templateFacts[template as BoardTemplate].shows
    : undefined;

interface Around {
  readonly ids: ReadonlySet<string>;
  readonly register: NameRegister;
  readonly place: ReturnType<typeof placeOf>;
  readonly titles?: ReadonlyMap<string, string> | undefined;
}

/** All of them, in the words that people have for it. */
const everyOne =
  /^(?:全部|所有|各|全[乡镇街道市县区]*|整个)(?:的)?(?:村|社区|村和社区|各村|村组|科室|部门|单位|内设机构)?$/;

/** 柳湾村、石桥村 where one belongs; 全部社区 where each is to be named. */
function severalNames(
  value: string,
  to: Target,
  { ids, register, place }: Around,
  { file, path }: { readonly file: WrittenFields; readonly path: string },
): Finding | undefined {
  const field = file.sheet.at(path);
  if ((to !== 'unit' && to !== 'village') || !field) return undefined;
  const { label } = describe(to);
  const named = register[to].filter(({ id }) => ids.has(id)).map(({ name }) => name);
  if (to === 'unit' && /^[各全所].*(?:村|社区)$/u.test(value.trim()))
    return error(
      'reference-unknown',
      place,
      `“${value}”不是一个${label}的名称`,
      '村和社区不写在这里，只写有关的科室；没有的，删掉这一行',
    );
  if (everyOne.test(value.trim()))
    return error(
      'reference-unknown',
      place,
      `“${value}”不是一个${label}的名称`,
      field.type === 'list'
        ? `把每一个的名称都写上，比如 ${field.name}: [${named.join(', ')}]`
        : `这里只写一个，不是说某一个的就删掉这一行；${list(named)}`,
    );
  const parts = entriesTyped(value);
  if (parts.length < 2 || field.type === 'list') return undefined;
  const found = parts.map((part) => register.meant(part, to));
  if (!found.every((one) => one && 'id' in one)) return undefined;
  const [first = '', ...rest] = parts;
  const above = field.path.slice(0, Math.max(0, field.path.length - field.name.length - 1));
  const others = file.sheet.below(above).find((one) => one.type === 'list' && one.names === to);
  const more = others
    ? `，别的写在 ${others.name}: [${rest.join(', ')}]`
    : '；几个都有关的，分成几件，或者不写这一行';
  return error(
    'reference-several',
    place,
    `${fieldName(field)} 只写一个${label}，这里写了 ${parts.length} 个`,
    `只留一个，比如 ${field.name}: ${first}${more}`,
  );
}

/** 城管办、平安办 in the place of a list: the list as it must be written, where each part is clear. */
function wholeList(
  value: string,
  to: Target,
  { ids, register, place, titles }: Around,
  { file, path }: { readonly file: WrittenFields; readonly path: string },
): Finding | undefined {
  const field = file.sheet.at(path);
  if (field?.type !== 'list' || /\.\d+$/.test(path)) return undefined;
  const isNamed = to === 'unit' || to === 'village';
  const words = value.split(/[\s,，、;；→]+/).filter(Boolean);
  const parts = words.every((one) => ids.has(one)) ? words : entriesTyped(value);
  const meant = parts.map((part) => {
    if (!isNamed) return ids.has(part) ? part : idMeant(part, ids, titles);
    const found = register.meant(part, to);
    const names = register[to].filter(({ id }) => ids.has(id));
    if (found) return 'id' in found ? names.find(({ id }) => id === found.id)?.name : undefined;
    const called = names.map(({ name }) => name);
    return nameMeant(part, called);
  });
  if (!meant.every((one) => one !== undefined)) return undefined;
  const { label } = describe(to);
  return error(
    'reference-unknown',
    place,
    isNamed ? `没有“${value}”这个${label}` : `没有编号为“${value}”的${label}`,
    `${isNamed ? '写全名，几个的用英文逗号隔开' : '写编号'}，写成 ${field.name}: [${meant.join(', ')}]`,
  );
}

function unresolved(value: string, to: Target, { ids, register, place, titles }: Around): Finding {
  const { label, where } = describe(to);
  if (to !== 'unit' && to !== 'village')
    return error(
      'reference-unknown',
      place,
      `没有编号为“${value}”的${label}`,
      `${meantById(value, ids, titles)}${label}的编号写在${where}；${list(nearestFirst(value, ids))}`,
    );
  const meant = register.meant(value, to);
  if (meant && 'oneOf' in meant)
    return error(
      'reference-ambiguous',
      place,
      `“${value}”有 ${meant.oneOf.length} 个：${meant.oneOf.map(({ name }) => name).join('、')}`,
      `写全名，或写编号：${meant.oneOf.map(({ id, name }) => `${name} 是 ${id}`).join('，')}`,
    );
  // By name where a name was typed, by id where it looks like one.
  const named = register[to].filter(({ id }) => ids.has(id));
  const known = /^[\x20-\x7e]*$/.test(value)
    ? named.map(({ id }) => id)
    : named.map(({ name }) => name);
  const both = nearestFirst(value, known).map((one) => {
    const found = named.find(({ id, name }) => id === one || name === one);
    return found ? `${found.name}（${found.id}）` : one;
  });
  const probably = otherwise(value, to, register) + meantBy(value, known);
  return error(
    'reference-unknown',
    place,
    `没有“${value}”这个${label}`,
    `${probably}写名称或编号都行，以${where}的为准；${probably ? '' : removed(where)}${list(both)}`,
  );
}

/** What to do about one that was there once: what was written of it stays. */
const removed = (where: string): string =>
  `撤并了的不要从${where.replace(/里$/, '')}删掉，写回来，加上最后一天 until: 日期 和接续的 successors；`;

/** What was typed as a unit is a village of the office, or the other way round. */
function otherwise(value: string, to: 'unit' | 'village', register: NameRegister): string {
  const meant = register.meant(value, to === 'unit' ? 'village' : 'unit');
  if (!meant) return '';
  return to === 'unit'
    ? `“${value}”是村或社区，写在 village 里，这里写管这件事的内设机构；`
    : `“${value}”是内设机构，写在 unit 里，这里写村或社区；`;
}

/** An item by its title or the name of its file, where its id belongs. */
function idMeant(
  value: string,
  ids: ReadonlySet<string>,
  titles: ReadonlyMap<string, string> | undefined,
): string | undefined {
  const stem = value
    .trim()
    .replace(/\.(?:md|ya?ml)$/i, '')
    .replace(/^.*\//, '');
  const all = [...(titles?.keys() ?? [])];
  const holding = all.filter((title) => value.length > 2 && title.includes(value.trim()));
  const near = holding.length === 1 ? holding[0] : nearest(value, all);
  return ids.has(stem) ? stem : near && titles?.get(near);
}

function meantById(
  value: string,
  ids: ReadonlySet<string>,
  titles: ReadonlyMap<string, string> | undefined,
): string {
  const id = idMeant(value, ids, titles);
  return id ? `编号是“${id}”，写编号；` : didYouMean(value, ids);
}

/** 是不是想写“城市管理办公室”？ For a slip, and for an abbreviation that fits one name alone. */
function meantBy(value: string, known: readonly string[]): string {
  const meant = nameMeant(value, known);
  return meant ? `是不是想写“${meant}”？` : '';
}

function nameMeant(value: string, known: readonly string[]): string | undefined {
  const long = known.filter((name) => isAbbreviation(value, name));
  return long.length === 1 ? long[0] : nearest(value, known);
}

function describe(to: Target): { label: string; where: string } {
  switch (to) {
    case 'unit':
      return { label: '内设机构', where: ' office.yaml 的 units 里' };
    case 'village':
      return { label: '村或社区', where: ' office.yaml 的 villages 里' };
    case 'duty':
      return { label: '方案任务', where: ' plan.yaml 的 duties 里' };
    default:
      return { label: kinds[to].label, where: `文件名里（${kinds[to].folder}/）` };
  }
}

/** Names that a message lists: a small town has no more villages than that. */
const mostListed = 20;

const list = (names: readonly string[]): string =>
  names.length === 0
    ? '现在一个也没有'
    : `现有：${names.slice(0, mostListed).join('、')}${names.length > mostListed ? `等 ${names.length} 个` : ''}`;
