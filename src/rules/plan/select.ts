import { labelAt } from '#facts/label.ts';
import type { CivilDate } from '#model/basics/date.ts';
import type { EntryKind, NearMiss } from '#model/plan/duty-result.ts';
import { lacksToCount } from '#model/plan/counting.ts';
import type { Office } from '#model/library.ts';
import type { Duty, Selector } from '#model/plan/plan.ts';
import { type Entry, entriesOf, refOf } from './entry.ts';
import { hasValue, isFilled, valuesAt } from './field.ts';
import { lackWords } from './lack-words.ts';

/** An entry on one of its dates: a board counts on each day it was posted. */
export interface Occurrence {
  readonly entry: Entry;
  readonly on: CivilDate;
}

/** What a duty's selector finds. */
export interface Selection {
  /** Every entry it is about, also those that lack something. */
  readonly entries: readonly Entry[];
  /** Those that lack nothing, on their dates up to today, oldest first. */
  readonly occurrences: readonly Occurrence[];
  /** Those that lack something, and what. */
  readonly near: readonly NearMiss[];
  /** Has the office recorded anything of the kind at all? */
  readonly recorded: boolean;
}

/** The date that counts, by kind, where the plan doesn't name one. */
const dateFields: Record<EntryKind, string> = {
  rectification: 'publishedOn',
  achievement: 'publishedOn',
  notice: 'publishedOn',
  document: 'issuedOn',
  outreach: 'on',
  survey: 'to',
  service: 'publishedOn',
  inspection: 'on',
  board: 'postings.postedOn',
  publication: 'on',
  frame: 'handedOverOn',
  assignment: 'doneOn',
};

const undatedWords: Readonly<Record<EntryKind, string>> = {
  rectification: '没有日期',
  achievement: '没有日期',
  notice: '没有日期',
  document: '没有成文日期',
  outreach: '没有日期',
  survey: '没有日期',
  service: '没有日期',
  inspection: '没有日期',
  board: '还没有上墙记录',
  publication: '没有日期',
  frame: '还没有报送',
  assignment: '还没有完成',
};

/** What a rule asks of an entry beyond its selector. */
interface Refinement {
  /** What keeps an entry from counting for this rule, in words; none where nothing does. */
  readonly lack?: (entry: Entry) => readonly string[];
  /** Path of the date that counts. */
  readonly date?: string | undefined;
  /** Why an entry without a date doesn't count. */
  readonly undated?: string;
}

/** Finds what a duty counts. */
export function select(
  duty: Duty,
  office: Office,
  { lack = () => [], date = duty.rule.of.date, undated }: Refinement = {},
): Selection {
  const { of } = duty.rule;
  const all = entriesOf(office, of.kind);
  const entries = all.filter((entry) => isMeant(entry, of, duty.id));
  const occurrences: Occurrence[] = [];
  const near: NearMiss[] = [];
  for (const entry of entries) {
    const missing = of.has
      .filter((path) => !isFilled(entry.fields, path))
      .map((path) => labelAt(entry.kind, path));
    const counts = lackWords(lacksToCount(entry.kind, entry.fields));
    const whys = missing.length > 0 ? lackWords(missing) : [...lack(entry), ...counts];
    const why = [...new Set(whys)].join('；');
    const dates = valuesAt(entry.fields, date ?? dateFields[entry.kind]) as CivilDate[];
    const past = dates.filter((on) => on <= office.today);
    if (why) near.push({ ref: refOf(entry, past.at(-1)), why });
    else if (dates.length === 0)
      near.push({ ref: refOf(entry), why: undated ?? undatedWords[entry.kind] });
    else occurrences.push(...past.map((on) => ({ entry, on })));
  }
  return {
    entries,
    occurrences: occurrences.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    near,
    recorded: all.length > 0,
  };
}

const isMeant = (entry: Entry, of: Selector, duty: string): boolean =>
  (!of.serving || entry.serves.includes(duty)) &&
  Object.entries(of.where).every(([path, wanted]) => hasValue(entry.fields, path, wanted));
