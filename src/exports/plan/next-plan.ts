import {
  type Document,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  YAMLSeq,
  isMap,
  parseDocument,
} from 'yaml';
import { type CivilDate, dateParts, parseDate } from '#model/basics/date.ts';
import { lastDayOf } from '#model/plan/duty-dates.ts';
import type { DutyResult } from '#model/plan/duty-result.ts';
import type { Office } from '#model/library.ts';
import type { Duty, DutyRule, Plan } from '#model/plan/plan.ts';

/** How a duty goes over into the next year. */
interface DutyCarried {
  readonly duty: Duty;
  /** Id of the next year's edition; absent where only the unmet one is carried on. */
  readonly nextId?: string;
  /** Not met in its year: the duty itself stays in the plan with its old dates, till it is. */
  readonly unmet: boolean;
}

/** The plan of the next year, and what staff have to look at. */
export interface NextPlan {
  readonly year: number;
  /** The new `plan.yaml`. */
  readonly text: string;
  readonly carried: readonly DutyCarried[];
  /** Texts that still name the old year: nobody but the office knows what they should say. */
  readonly yearTexts: readonly string[];
  /** Duties that can't tell last year's entries from this year's. */
  readonly noStart: readonly string[];
}

/**
 * The same day a year later. 29 February becomes the 28th, and comes back in the next leap year where it
 * `wasLeapDay` in the last one.
 */
export function nextYearDay(date: CivilDate, wasLeapDay = false): CivilDate {
  const { year, month, day } = dateParts(date);
  const same = `${year + 1}-${String(month).padStart(2, '0')}`;
  const last = wasLeapDay && month === 2 && day === 28 ? 29 : day;
  return (parseDate(`${same}-${last}`) ?? parseDate(`${same}-28`)) as CivilDate;
}

/** The id of a duty without the year of its edition. */
const baseId = (id: string): string => id.replace(/-20\d\d$/, '');

/** Was a day of a duty 29 February when a year last had one, by the plans of earlier years? */
function wasLeapDay({ id }: Duty, field: string, { earlierPlans }: Office): boolean {
  const days = earlierPlans
    .toSorted((a, b) => b.plan.year - a.plan.year)
    .flatMap(({ plan }) => {
      const edition = plan.duties.find((duty) => baseId(duty.id) === baseId(id));
      const rule: Record<string, unknown> = edition?.rule ?? {};
      const day = rule[field];
      return typeof day === 'string' && isLeapYear(plan.year) ? [day] : [];
    });
  return days[0]?.endsWith('-02-29') === true;
}

const isLeapYear = (year: number): boolean => parseDate(`${year}-02-29`) !== undefined;

/** `zuotan` → `zuotan-2021` → `zuotan-2022`: old entries go on proving the old edition alone. */
const nextId = (id: string, year: number): string =>
  `${id.endsWith(`-${year - 1}`) ? id.slice(0, -5) : id}-${year}`;

/** A duty carried on from a year before: this year's edition stands beside it. */
const isOld = ({ id }: Duty, { duties, year }: Plan): boolean =>
  [id, baseId(id)].some((base) =>
    duties.some((other) => other.id !== id && other.id === `${base}-${year}`),
  );

/**
 * The text of `plan.yaml` for the next year 换年度, from the text of this year's: every duty comes
 * back with dates moved by a year and an id of its own, comments and order stay. What was not met by
 * its day stays too, as it was, so that it can't get lost. Standing work goes on in its new edition.
 */
export function nextPlan(source: string, office: Office): NextPlan {
  const { plan, duties } = office;
  const year = plan.year + 1;
  const document = parseDocument(source, { schema: 'failsafe' });
  const list = document.get('duties');
  if (document.errors.length > 0 || !(list instanceof YAMLSeq))
    throw new Error('plan.yaml: no list of duties');
  const own = plan.duties.filter((duty) => !isOld(duty, plan));
  const kept: unknown[] = [];
  const carried = duties.map((result, index): DutyCarried => {
    const node = list.items[index];
    const { duty } = result;
    const unmet = staysOpen(result);
    if (!isMap(node)) throw new Error(`plan.yaml: duties.${index} is no map`);
    if (unmet) kept.push(keptNode(node, isOld(duty, plan), plan.year));
    if (isOld(duty, plan)) return { duty, unmet };
    moveOn(node, duty, year, office);
    return { duty, nextId: nextId(duty.id, year), unmet };
  });
  list.items = [
    ...list.items.filter((_, index) => carried[index]?.nextId !== undefined),
    ...kept,
  ] as typeof list.items;
  setText(document, ['year'], String(year));
  setText(document, ['title'], plan.title.replaceAll(String(plan.year), String(year)));
  return {
    year,
    text: document.toString({ lineWidth: 0 }),
    carried,
    yearTexts: own.flatMap(yearTexts),
    noStart: own.filter((duty) => !startsAfresh(duty)).map(({ id }) => id),
  };
}

/** Not met, and no new edition would ask for the very same: it has a last day, or entries name it. */
const staysOpen = ({ duty, state }: DutyResult): boolean =>
  state !== 'met' &&
  duty.rule.type !== 'standing' &&
  (lastDayOf(duty.rule) !== undefined || duty.rule.of.serving);

function keptNode(node: YAMLMap, again: boolean, year: number): unknown {
  const copy = node.clone() as YAMLMap;
  copy.commentBefore = again ? (node.commentBefore ?? null) : ` ${year} 年没有落实，结转`;
  return copy;
}

/** Gives a duty its new id, and moves the dates of its rule by a year. */
function moveOn(node: YAMLMap, duty: Duty, year: number, office: Office): void {
  (node.get('id', true) as Scalar).value = nextId(duty.id, year);
  const rule = node.get('rule') as YAMLMap;
  const dates: Record<string, unknown> = duty.rule;
  for (const field of ['from', 'to', 'by'])
    if (dates[field])
      (rule.get(field, true) as Scalar).value = nextYearDay(
        dates[field] as CivilDate,
        wasLeapDay(duty, field, office),
      );
  if (takesStart(duty) && dates['from'] === undefined && dates['by'] !== undefined)
    rule.set('from', `${year}-01-01`);
}

/** Rules that may begin on a day; services stand on from year to year and count whenever published. */
const takesStart = ({ rule }: Duty): boolean =>
  mayHaveStart[rule.type] && rule.of.kind !== 'service';

/** Has a rule of this type a first day that it can do without? */
const mayHaveStart: Readonly<Record<DutyRule['type'], boolean>> = {
  count: true,
  window: false,
  deadline: false,
  monthly: false,
  coverage: true,
  spread: false,
  evidence: true,
  filing: false,
  standing: false,
};

/**
 * Does the new edition count only what belongs to it? By its id, by a first day, or because it asks
 * how all rectifications or services stand.
 */
const startsAfresh = ({ rule }: Duty): boolean =>
  rule.of.serving ||
  rule.of.kind === 'rectification' ||
  rule.of.kind === 'service' ||
  hasSpan(rule);

/** Does it count from a first day on, or until a last one that its next edition gets a first day for? */
function hasSpan(rule: DutyRule): boolean {
  switch (rule.type) {
    case 'count':
    case 'window':
    case 'monthly':
    case 'spread':
    case 'evidence':
      return true;
    case 'coverage':
      return rule.over === 'rectification' || (rule.from ?? rule.by) !== undefined;
    case 'standing':
      return rule.from !== undefined;
    case 'deadline':
    case 'filing':
      return false;
  }
}

/** Fields of a duty that name a year: what it is, and how it is read. */
const yearTexts = ({ id, what, interpretation, remark }: Duty): string[] =>
  Object.entries({ what, interpretation, remark }).flatMap(([field, text]) =>
    text !== undefined && /20\d\d/.test(text) ? [`${id} ${field}：${text}`] : [],
  );

function setText(document: Document.Parsed<ParsedNode>, path: string[], value: string): void {
  (document.getIn(path, true) as Scalar).value = value;
}
