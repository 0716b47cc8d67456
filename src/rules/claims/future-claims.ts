import { type CivilDate, parseDate } from '#model/basics/date.ts';
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

function* sources(office: Office): Generator<[Located, Iterable<Field>]> {
  for (const item of allItems(office)) yield [item, itemFieldsOf(item)];
  for (const name of ['assignments', 'publications', 'frames'] as const)
    yield [sourceOf(office, `${name}.yaml`), fieldsOf({ [name]: office[name] })];
}

const later = ({ name, value }: Field, today: CivilDate): CivilDate | undefined => {
  const date = doneFields.has(name) ? parseDate(value) : undefined;
  return date && date > today ? date : undefined;
};

/** Nothing is said to be done on a day that hasn't come. */
export const futureClaims: Rule = {
  code: 'future-claims',
  severity: 'error',
  clause: '百色市科技局方案 四（二）；国办秘函〔2019〕19号',
  *check(office): Generator<Draft> {
    for (const [source, fields] of sources(office))
      for (const field of fields) {
        const date = later(field, office.today);
        if (!date) continue;
        yield at(
          source,
          field.path,
          `${field.name} 写的是 ${longDate(date)}，比今天（${longDate(office.today)}）晚：没有发生的事不能写成已经发生`,
          `核对日期；还没有做的先不写 ${field.name}，计划的日子写在 plannedOn 或 deadline`,
        );
      }
  },
};
