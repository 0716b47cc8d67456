import { halfWidth } from '../basics/half-width.ts';

/** What is wrong with hours as they are typed 办公时间. */
export interface HoursFault {
  /** `25:00`, or `18:00–15:00` as it stands there. */
  readonly text: string;
  /**
   * - `no-such-time`: no clock shows it.
   * - `reversed`: it ends before it begins, whichever way one reads it.
   * - `unclear`: it may go on over night, or be of a clock of twelve hours.
   */
  readonly why: 'no-such-time' | 'reversed' | 'unclear';
}

const time = /(?<![\d.])(\d{1,2})(?::|点|时)(\d{2})?分?(?!\d)/gu;
/** Between the two times of a span; what says that the second is of the next day or of the afternoon. */
const span = /^\s*[-—–－~～〜至到]+\s*$/u;

/** Every time and span in some words that cannot be so, or is not clear. */
export function hoursFaults(typed: string): HoursFault[] {
  const plain = halfWidth(typed);
  const times = [...plain.matchAll(time)].map((found) => ({
    text: found[0],
    hour: Number(found[1]),
    minute: Number(found[2] ?? '0'),
    from: found.index,
    to: found.index + found[0].length,
  }));
  const none = times.filter(
    ({ hour, minute }) => hour > 24 || minute > 59 || (hour === 24 && minute > 0),
  );
  if (none.length > 0) return none.map(({ text }) => ({ text, why: 'no-such-time' }));
  return times.slice(1).flatMap((end, index): HoursFault[] => {
    const begin = times[index];
    if (!begin || !span.test(plain.slice(begin.to, end.from))) return [];
    if (end.hour * 60 + end.minute >= begin.hour * 60 + begin.minute) return [];
    const text = plain.slice(begin.from, end.to);
    return [{ text, why: end.hour > 12 ? 'reversed' : 'unclear' }];
  });
}
