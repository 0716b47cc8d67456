import { type CivilDate, latest } from '#model/basics/date.ts';
import type { EntryKind, NearMiss } from '#model/plan/duty-result.ts';
import type { Office } from '#model/library.ts';
import type { Duty, RuleOf } from '#model/plan/plan.ts';
import { missingFields } from '#model/rectifications/rectification-duties.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import { longDate } from '#wording/time/date.ts';
import { countedWord, measured } from '#wording/plan/duty.ts';
import { type Entry, refOf } from './entry.ts';
import { valuesAt } from './field.ts';
import { lackWords } from './lack-words.ts';
import { type Outcome, firstOfEach, lateBy, nothingRecorded, proofOf } from './outcome.ts';
import { select } from './select.ts';

/** The date of filing and the word for it, by kind; others count by their own date. */
const filings: Readonly<Record<EntryKind | 'any', { date?: string; word: string }>> = {
  rectification: { date: 'filedOn', word: '备案' },
  achievement: { word: '办理' },
  notice: { word: '办理' },
  document: { word: '办理' },
  outreach: { word: '办理' },
  survey: { word: '办理' },
  service: { word: '办理' },
  inspection: { word: '办理' },
  board: { word: '办理' },
  publication: { date: 'filedOn', word: '备案' },
  frame: { date: 'handedOverOn', word: '报送' },
  assignment: { date: 'doneOn', word: '完成' },
  any: { word: '办理' },
};

/** The field with an entry's own deadline 时限, by kind; items have none that could be filed by. */
const ownDeadlines: Readonly<Partial<Record<EntryKind, string>>> = {
  frame: 'due',
  assignment: 'deadline',
};

/**
 * Each entry is filed, by one day for all (A三(二)4: 11-20) or by its own deadline (A三(三)). Late
 * while one that is due is not filed; met late when the last came late. With nothing to file on
 * record the content can't tell: unknown once the day has passed.
 */
export function filing(rule: RuleOf<'filing'>, duty: Duty, office: Office): Outcome {
  const { by, of, sevenFields } = rule;
  const { today } = office;
  const { date, word } = filings[of.kind];
  const lack = (entry: Entry) => (sevenFields ? missingSeven(entry) : []);
  const found = select(duty, office, { lack, date: of.date ?? date, undated: `还没有${word}` });
  const filed = firstOfEach(found.occurrences);
  const done = new Set(filed.map(({ entry }) => entry));
  const open = found.entries.filter((entry) => !done.has(entry));
  const dueOf = (entry: Entry): CivilDate | undefined => by ?? ownDeadline(entry);
  const overdue = open.filter((entry) => isBefore(dueOf(entry), today));
  const late = filed.filter(({ entry, on }) => lateBy(dueOf(entry), on) > 0);
  const lateDays =
    open.length > 0 ? 0 : Math.max(0, ...filed.map(({ entry, on }) => lateBy(dueOf(entry), on)));
  const due = by ?? latest(found.entries.map(ownDeadline));
  const state = stateOfFiling();
  return {
    state,
    counted: filed.length,
    wanted: found.entries.length,
    ...(due !== undefined && { due }),
    lateDays,
    proof: proofOf(filed),
    near: [...found.near, ...notYet(open, found.near)],
    gaps: [],
    sentence: sentenceOf(),
  };

  function stateOfFiling(): Outcome['state'] {
    if (found.entries.length === 0)
      return by !== undefined && today <= by ? 'not-yet-due' : 'unknown';
    if (open.length === 0) return 'met';
    if (overdue.length > 0) return 'late';
    if (filed.length > 0) return 'short';
    return due === undefined ? 'unknown' : 'not-yet-due';
  }

  /** Those whose date of filing is still ahead. */
  function notYet(entries: readonly Entry[], near: readonly NearMiss[]): NearMiss[] {
    const explained = new Set(near.map(({ ref }) => `${ref.kind}/${ref.id}`));
    return entries
      .filter((entry) => !explained.has(`${entry.kind}/${entry.id}`))
      .map((entry) => ({ ref: refOf(entry), why: `还没有${word}` }));
  }

  function sentenceOf(): string {
    const limit = by ? `${longDate(by)}前逐项${word}` : `逐项${word}`;
    if (found.entries.length === 0)
      return state === 'unknown' && by
        ? `${nothingRecorded}。`
        : `${limit}；还没有${countedWord(of.kind)}。`;
    const number = (entries: readonly unknown[]) => measured(entries.length, of.kind);
    const parts = [
      `${limit}${sevenFields ? '，七项要素齐全' : ''}；共 ${number(found.entries)}，已${word} ${number(filed)}`,
    ];
    if (late.length > 0) parts.push(`其中 ${number(late)}逾期`);
    if (open.length > 0)
      parts.push(`还有 ${number(open)}${overdue.length > 0 ? '没有按期' : '待'}${word}`);
    return `${parts.join('，')}。`;
  }
}

const isBefore = (due: CivilDate | undefined, today: CivilDate): boolean =>
  due !== undefined && due < today;

const ownDeadline = (entry: Entry): CivilDate | undefined => {
  const field = ownDeadlines[entry.kind];
  return field === undefined
    ? undefined
    : (valuesAt(entry.fields, field)[0] as CivilDate | undefined);
};

const missingSeven = ({ kind, fields }: Entry): string[] =>
  lackWords(kind === 'rectification' ? missingFields(fields as Rectification) : []);
