import { random } from '#scripts/bench/random.ts';
import { daysFrom, later, planYears, there, units, villages } from './years.ts';

/** How a matter ends, whenever it does. */
type End = 'done' | 'open' | 'planned' | 'cannot';

/** A made-up matter: everything that will ever be known of it. */
export interface MadeMatter {
  readonly id: string;
  /** Year of the evaluation. */
  readonly year: number;
  readonly publishedOn: string;
  readonly assignedOn: string;
  readonly deadline: string;
  readonly subject: string;
  readonly village: string;
  readonly end: End;
  /** Day on which it was finished, planned or explained; none of what stays open. */
  readonly endedOn?: string;
  /** Who had it from which day on; the first from the day it was handed over. */
  readonly hands: readonly { readonly unit: string; readonly from: string }[];
  /** Numbers of the opinions it answers. */
  readonly opinions: readonly string[];
}

const subjects = ['路灯不亮', '水渠淤塞', '垃圾清运慢', '路面坑洼', '水压不足', '排水不畅'];
const each = 40;

/** Forty matters a year, always the same ones. */
export function madeMatters(): MadeMatter[] {
  const draw = random(20_271_230);
  const below = (count: number) => Math.floor(draw() * count);
  const pick = <One>(list: readonly One[]): One => list[below(list.length)] as One;
  return planYears.flatMap((planYear) =>
    Array.from({ length: each }, (_, index): MadeMatter => {
      const assignedOn = later(`${planYear}-01-10`, below(240));
      const publishedOn = later(assignedOn, 5 + below(15));
      const deadline = later(publishedOn, 30 + below(90));
      const ends: readonly End[] = [
        'done',
        'done',
        'done',
        'done',
        'done',
        'open',
        'planned',
        'cannot',
      ];
      const end = pick(ends);
      const endedOn = later(publishedOn, 10 + below(160));
      const first = pick(there(units, assignedOn)).id;
      return {
        id: `y${planYear}-${String(index + 1).padStart(2, '0')}`,
        year: planYear - 1,
        ...{ publishedOn, assignedOn, deadline },
        subject: `${pick(subjects)}（${index + 1}）`,
        village: pick(there(villages, publishedOn)).id,
        end,
        ...(end !== 'open' && { endedOn }),
        hands: handsOf(
          first,
          { assignedOn, publishedOn, endedOn: end === 'open' ? '9' : endedOn },
          draw,
        ),
        opinions: Array.from(
          { length: below(10) === 0 ? 3 : 1 },
          (_, at) => `99000${planYear}${String(index + 1).padStart(3, '0')}00${at + 1}`,
        ),
      };
    }),
  );
}

/** Now and then a matter is handed on; the ones of the unit that was closed all are, if still open. */
function handsOf(
  first: string,
  { assignedOn, publishedOn, endedOn }: Record<'assignedOn' | 'publishedOn' | 'endedOn', string>,
  draw: () => number,
): MadeMatter['hands'] {
  const hands = [{ unit: first, from: assignedOn }];
  const on = later(publishedOn, 40 + Math.floor(draw() * 60));
  const others = there(units, on).filter(({ id }) => id !== first);
  if (draw() < 0.15 && on < endedOn)
    hands.push({ unit: others[Math.floor(draw() * others.length)]?.id ?? first, from: on });
  const last = hands.at(-1);
  if (last?.unit === 'nongji' && endedOn > '2025-12-31')
    hands.push({ unit: 'shuili', from: '2026-01-01' });
  return hands;
}

/** How a matter stands on a day. */
export const stateOn = (matter: MadeMatter, day: string): End =>
  matter.endedOn !== undefined && matter.endedOn <= day ? matter.end : 'open';

/** Who has a matter on a day. */
export const holderOn = ({ hands }: MadeMatter, day: string): string =>
  hands.findLast(({ from }) => from <= day)?.unit ?? hands[0]?.unit ?? '';

/** Every day past the deadline by a day, and who had the matter then: counted one by one. */
export function* lateDays(matter: MadeMatter, today: string): Generator<string> {
  const state = stateOn(matter, today);
  if (state === 'planned' || state === 'cannot') return;
  const end = state === 'done' ? (matter.endedOn ?? today) : today;
  for (const day of daysFrom(later(matter.deadline, 1), end)) yield holderOn(matter, day);
}
