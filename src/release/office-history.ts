import type { Finding, Place } from '#model/basics/finding.ts';
import { addDays, parseDate } from '#model/basics/date.ts';
import type { Published } from './published.ts';

type PublishedOffice = Published['offices'][string];
type PlaceIn = (file: string, path: string) => Place;

/** What was public of an office besides its items, and must not be undone: its names and closed years. */
export const compareOffice = (
  id: string,
  before: PublishedOffice,
  now: PublishedOffice,
  placeIn: PlaceIn,
): Finding[] => [
  ...renamed(id, before.names ?? {}, now.names ?? {}, placeIn),
  ...reopened(id, before.years ?? {}, now.years ?? {}, placeIn),
];

type Names = NonNullable<PublishedOffice['names']>;

/** Units and villages that are called otherwise, though nothing says until when they had the old name. */
const renamed = (office: string, before: Names, now: Names, placeIn: PlaceIn): Finding[] =>
  Object.entries(before).flatMap(([path, { names, day }]) => {
    const kept = now[path];
    if (!kept) return [vanished(office, path, names.at(-1) ?? '', placeIn)];
    const lost = names.filter((name) => !kept.names.includes(name));
    const newest = kept.names.at(-1) ?? '';
    const date = parseDate(kept.day) ?? parseDate(day);
    const until = date ? addDays(date, -1) : day;
    return lost.map((name): Finding => {
      const slip = isSlip(name, newest);
      return {
        code: 'renamed-silently',
        severity: slip ? 'hint' : 'error',
        message: `“${name}”改成了“${newest}”，没有写旧名用到哪一天：以前的督查、整改都会变成今天的名称`,
        hint: slip
          ? `只是改错字的，不用管；真改了名的，写上旧名，比如 names: [{ name: ${name}, until: ${until} }]`
          : `写上旧名和最后一天，比如 names: [{ name: ${name}, until: ${until} }]；换成了另一个单位或村的，旧的留着，写 until 和 successors，新的另写一项`,
        ...placeIn(`${office}/office.yaml`, kept.at),
      };
    });
  });

/** One character of as many: mostly a slip of the pen that was mended. */
function isSlip(before: string, now: string): boolean {
  const [a, b] = [[...before], [...now]];
  return a.length === b.length && a.filter((char, at) => char !== b[at]).length === 1;
}

const vanished = (office: string, path: string, name: string, placeIn: PlaceIn): Finding => ({
  code: 'id-vanished',
  severity: 'error',
  message: `“${name}”（${path}）已经公开过，现在 office.yaml 里没有了`,
  hint: '写回来，加上最后一天 until 和接续的 successors：旧的内容和网址还要用',
  // The list that it stood in.
  ...placeIn(`${office}/office.yaml`, path.split('/')[0] ?? ''),
});

type Years = NonNullable<PublishedOffice['years']>;

/** Balances that were put on record, and are others now. */
const reopened = (office: string, before: Years, now: Years, placeIn: PlaceIn): Finding[] =>
  Object.keys(before)
    .filter((year) => before[year] !== now[year])
    .map((year) => ({
      code: 'history-edited',
      severity: 'error',
      message: `${year} 年归档时的总账（closed）已经公开过，现在${now[year] === undefined ? '不见了' : '被改了'}`,
      hint: '归档的数不改：从备份里找回原来的几行；后来的情况写在各件里，网页会并列',
      ...placeIn(`${office}/plans/${year}.yaml`, 'closed'),
    }));
