import { type CivilDate, addDays, daysBetween, latest } from '#model/basics/date.ts';
import type { NearMiss } from '#model/plan/duty-result.ts';
import type { Office } from '#model/library.ts';
import type { Duty, RuleOf } from '#model/plan/plan.ts';
import { isOpen } from '#model/rectifications/rectification-facts.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import { dateRange, longDate } from '#wording/time/date.ts';
import { type Entry, refOf } from './entry.ts';
import { valuesAt } from './field.ts';
import { type Outcome, nothingRecorded, proofOf, split, tooEarly } from './outcome.ts';
import { select } from './select.ts';

/** How one line of standing work is today: kept up, not yet proved, or lapsed. */
interface Line {
  readonly state: 'kept' | 'ahead' | 'lapsed';
  /** Day by which the next proof is needed; none where nothing more is. */
  readonly next?: CivilDate | undefined;
}

/**
 * Standing work 常态 that is proved again and again: the newest proof is never older than
 * `everyDays`. It is `late` from the day after; a new proof puts it right, and the gap stays named.
 * With `eachEntry` every entry stands by itself (A三(二)1: each hot item); one that is closed needs
 * to have been looked at once. After the plan's year nothing more is asked.
 */
export function standing(rule: RuleOf<'standing'>, duty: Duty, office: Office): Outcome {
  const { everyDays, from, of, eachEntry } = rule;
  const today = lastDayAsked(office);
  const found = select(duty, office, of.date ? { undated: '还没有跟踪记录' } : {});
  const { early, inTime } = split(found.occurrences, from, undefined);
  const allDates = inTime.map(({ on }) => on);
  const lines = eachEntry
    ? found.entries.map((entry) => lineOf(datesOf(entry), beginOf(entry), !isClosed(entry)))
    : [lineOf(allDates, from, true)];
  const kept = lines.filter(({ state }) => state === 'kept').length;
  const lapsed = lines.filter(({ state }) => state === 'lapsed').length;
  const next = lines
    .flatMap((line) => (line.next && line.next <= yearEnd(office) ? [line.next] : []))
    .sort()
    .at(0);
  const state = stateOfAll();
  return {
    state,
    counted: kept,
    wanted: lines.length,
    ...(next !== undefined && { due: next }),
    lateDays: 0,
    proof: proofOf(inTime),
    near: [...found.near, ...lapsedEntries(), ...tooEarly(early, from)],
    gaps: [],
    sentence: sentenceOf(),
  };

  /** Entries whose newest proof is too old; those without any stand among the near ones already. */
  function lapsedEntries(): NearMiss[] {
    if (!eachEntry) return [];
    return found.entries.flatMap((entry, index) => {
      const last = datesOf(entry).at(-1);
      return lines[index]?.state === 'lapsed' && last !== undefined
        ? [{ ref: refOf(entry, last), why: `最近一次在 ${longDate(last)}，超过 ${everyDays} 天` }]
        : [];
    });
  }

  function datesOf(entry: Entry): CivilDate[] {
    return inTime.filter((one) => one.entry === entry).map(({ on }) => on);
  }

  /** An entry can't be looked at before it is there. */
  function beginOf({ fields }: Entry): CivilDate | undefined {
    return latest([from, ...(valuesAt(fields, 'publishedOn') as CivilDate[])]);
  }

  function lineOf(
    dates: readonly CivilDate[],
    begin: CivilDate | undefined,
    goesOn: boolean,
  ): Line {
    const last = dates.at(-1);
    if (last !== undefined && !goesOn) return { state: 'kept' };
    const since = last ?? begin;
    if (since === undefined) return { state: 'ahead' };
    const next = addDays(since, everyDays);
    if (next < today) return { state: 'lapsed', next };
    return { state: last === undefined ? 'ahead' : 'kept', next };
  }

  function stateOfAll(): Outcome['state'] {
    if (lines.length === 0) return 'unknown';
    if (lapsed > 0) return found.recorded ? 'late' : 'unknown';
    if (kept === lines.length) return 'met';
    if (kept > 0) return 'short';
    return next === undefined ? 'unknown' : 'not-yet-due';
  }

  /** Times in which no proof came for longer than allowed, said even after it was put right. */
  function pauses(dates: readonly CivilDate[]): string[] {
    const days = from === undefined ? dates : [from, ...dates];
    return days.flatMap((day, index) => {
      const before = days[index - 1] ?? day;
      const apart = daysBetween(before, day);
      return apart > everyDays ? [`${dateRange(before, day)} ${apart} 天没有记录`] : [];
    });
  }

  function sentenceOf(): string {
    const asked = `${from ? `${longDate(from)}起，` : ''}至少每 ${everyDays} 天一次`;
    if (state === 'unknown')
      return `${asked}；${found.recorded ? '还没有这类事项' : nothingRecorded}。`;
    if (eachEntry) {
      const late = lapsed > 0 ? `，${lapsed} 项超过 ${everyDays} 天没有记录` : '';
      return `${asked}；${lines.length} 项中有 ${kept} 项做到${late}。`;
    }
    const last = inTime.at(-1);
    const first = next ? `，${longDate(next)}前应有第一次` : '';
    if (!last) return `${asked}；还没有记录${first}。`;
    const again = next
      ? `，${longDate(next)}前${lapsed > 0 ? '应有下一次，还没有记录' : '再做一次'}`
      : '';
    const paused = pauses(allDates).join('、');
    return `${asked}；已有 ${inTime.length} 次，最近一次在 ${longDate(last.on)}${again}${paused && `；其间 ${paused}`}。`;
  }
}

/** Today, but no later than the last day of the plan's year. */
function lastDayAsked(office: Office): CivilDate {
  const isOver = yearEnd(office) < office.today;
  return isOver ? yearEnd(office) : office.today;
}

/** The last day of the plan's year. */
const yearEnd = ({ plan }: Office): CivilDate =>
  `${String(plan.year).padStart(4, '0')}-12-31` as CivilDate;

const isClosed = ({ kind, fields }: Entry): boolean =>
  kind === 'rectification' && !isOpen(fields as Rectification);
