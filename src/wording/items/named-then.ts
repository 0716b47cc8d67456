import type { CivilDate } from '#model/basics/date.ts';
import type { Office } from '#model/library.ts';
import { type Dated, becomes, existsOn, nameOn, nameSpans } from '#model/office/dated-name.ts';
import type { Unit } from '#model/office/office.ts';
import { longDate } from '../time/date.ts';

// A name of another day beside the one of today 今、原: what was signed keeps the name of its day.

type Named = Dated & { readonly id: string };

const names = (things: readonly Named[], day: CivilDate): string =>
  things.map((one) => nameOn(one, day)).join('、');

/**
 * What a name of a day is now, where that is another: 今：农业综合服务中心, 今：新合村, 已撤销. Empty where it is
 * the same.
 *
 * @param things The list it stands in: units or villages of the office.
 */
function nowText(things: readonly Named[], thing: Named, day: CivilDate, today: CivilDate): string {
  const now = becomes(things, thing, today);
  if (now.length === 0) return '已撤销';
  const text = names(now, today);
  return text === nameOn(thing, day) ? '' : `今：${text}`;
}

const inBrackets = (name: string, note: string): string => (note ? `${name}（${note}）` : name);

/** 水利站（今：农业综合服务中心）: a name of a day, and what that is now. */
export const nameThenAndNow = (
  things: readonly Named[],
  thing: Named,
  day: CivilDate,
  today: CivilDate,
): string => inBrackets(nameOn(thing, day), nowText(things, thing, day, today));

/**
 * What stands behind the name of a unit of a day: what it is now, and for what is still in its hands what
 * it was called when that began, 原水利站. Empty where it was always called so.
 */
export function unitNote(
  { settings, today }: Office,
  unit: Unit,
  day: CivilDate,
  begun: CivilDate = day,
): string {
  const then = nameOn(unit, begun);
  const former = then === nameOn(unit, day) ? '' : `原${then}`;
  return [former, nowText(settings.units, unit, day, today)].filter(Boolean).join('，');
}

/** How long each name held, oldest first: 水利站（到2020年11月14日）. Empty where there was but one. */
export function formerNames(thing: Dated, today: CivilDate): string[] {
  const now = nameOn(thing, today);
  return nameSpans(thing)
    .filter(({ name, from }) => name !== now && (from === undefined || from <= today))
    .map(({ name, until }) => (until ? `${name}（到${longDate(until)}）` : name));
}

/** Its names, how it came to be and what became of it 沿革, a sentence each; none where it never changed. */
export function lifeText(
  thing: Named,
  { things, today, word }: { things: readonly Named[]; today: CivilDate; word: string },
): string[] {
  const { since, until } = thing;
  const before = things.filter(({ successors }) => successors.includes(thing.id));
  const after = things.filter(({ id }) => thing.successors.includes(id));
  const former = formerNames(thing, today);
  const came =
    before.length === 0
      ? '设立'
      : `由${names(before, since ?? today)}${before.length > 1 ? '合并而来' : '变动而来'}`;
  return [
    ...(former.length > 0 ? [`曾用名：${former.join('、')}。`] : []),
    ...(since || before.length > 0 ? [`${since ? longDate(since) : ''}${came}。`] : []),
    ...(until && !existsOn(thing, today)
      ? [
          after.length > 0
            ? `${longDate(until)}是最后一天，此后${after.length > 1 ? '分到' : '并入'}${names(after, today)}。`
            : `${longDate(until)}是最后一天，此后没有这个${word}了。`,
        ]
      : []),
  ];
}
