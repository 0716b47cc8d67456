import { type CivilDate, parseDate } from '#model/basics/date.ts';
import type { Kind } from '#model/kinds.ts';
import { type Office, allItems } from '#model/library.ts';
import { longDate } from '#wording/time/date.ts';
import { type Field, fieldsOf, itemFieldsOf } from '../fields.ts';
import { type Draft, type Located, type Rule, at, sourceOf } from '../rule.ts';

/** Fields that date something done; a plan (plannedOn, deadline, publishedOn …) may lie ahead. */
const doneFields = new Set([
  'on',
  'doneOn',
  'completedOn',
  'acceptedOn',
  'closedOn',
  'approvedOn',
  'answeredOn',
  'assignedOn',
  'issuedOn',
  'filedOn',
  'reportedOn',
  'postedOn',
  'handedOverOn',
  'recordedOn',
  'takenOn',
  'asOf',
]);

/** Fields of some kinds alone: what is told as an achievement or a survey was done. */
const doneIn: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  achievement: ['period.from', 'period.to'],
  survey: ['from', 'to'],
};

interface Source {
  readonly source: Located;
  readonly fields: Iterable<Field>;
  readonly kind?: Kind;
}

function* sources(office: Office): Generator<Source> {
  for (const item of allItems(office))
    yield { source: item, fields: itemFieldsOf(item), kind: item.kind };
  for (const name of ['assignments', 'publications', 'frames'] as const)
    yield {
      source: sourceOf(office, `${name}.yaml`),
      fields: fieldsOf({ [name]: office[name] }),
    };
}

const isDone = ({ name, path }: Field, kind: Kind | undefined): boolean =>
  doneFields.has(name) || (kind !== undefined && doneIn[kind]?.includes(path) === true);

const later = ({ value }: Field, today: CivilDate): CivilDate | undefined => {
  const date = parseDate(value);
  return date && date > today ? date : undefined;
};

/** Nothing is said to be done on a day that hasn't come. */
export const futureClaims: Rule = {
  code: 'future-claims',
  severity: 'error',
  clause: '百色市科技局方案 四（二）；国办秘函〔2019〕19号',
  *check(office): Generator<Draft> {
    for (const { source, fields, kind } of sources(office))
      for (const field of fields) {
        const date = isDone(field, kind) ? later(field, office.today) : undefined;
        if (!date) continue;
        yield at(
          source,
          field.path,
          `${field.name} 写的是 ${longDate(date)}，比今天（${longDate(office.today)}）晚：没有发生的事不能写成已经发生`,
          field.path === 'period.to'
            ? '核对日期；还在做的先删去 to，做完再写'
            : `核对日期；还没有做的先不写 ${field.name}，计划的日子写在 plannedOn 或 deadline`,
        );
      }
  },
};
