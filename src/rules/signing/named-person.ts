import { namesPerson } from '#privacy/persons/post.ts';
import { type Office, allItems } from '#model/library.ts';
import { type Field, fieldsOf, itemFieldsOf } from '../fields.ts';
import { type Draft, type Located, type Rule, at, sourceOf } from '../rule.ts';

/** Fields that hold a post 岗位. */
export const postFields = new Set([
  'person',
  'leader',
  'post',
  'by',
  'approvedBy',
  'acceptedBy',
  'closedBy',
  'explainedBy',
  'responsible',
]);

/** Fields that hold a unit, a place of the office or a sort of people, to whom something was said. */
const unitFields = new Set([
  'towards',
  'keptAt',
  'window',
  'destination',
  'higherUnit',
  'source',
  'addressees',
  'copies',
  'group',
]);

/** A post, a unit, a place of the office or a sort of people stands there: the same words in many matters. */
export const isPostOrUnit = (name: string): boolean => postFields.has(name) || unitFields.has(name);

/** Does somebody's name stand where one of these should? */
export const isNamedThere = (name: string, value: string): boolean =>
  isPostOrUnit(name) && namesPerson(value);

function* sources(office: Office): Generator<[Located, Iterable<Field>]> {
  yield [sourceOf(office, 'office.yaml'), fieldsOf({ units: office.settings.units })];
  for (const item of allItems(office)) yield [item, itemFieldsOf(item)];
  yield [sourceOf(office, 'assignments.yaml'), fieldsOf({ assignments: office.assignments })];
  yield [sourceOf(office, 'frames.yaml'), fieldsOf({ frames: office.frames })];
}

/** Officials appear by post, not by name. */
export const namedPerson: Rule = {
  code: 'named-person',
  severity: 'hint',
  clause: '设计：公职人员只写岗位和办公电话',
  *check(office): Generator<Draft> {
    for (const [source, fields] of sources(office))
      for (const { name, path, value } of fields)
        if (isNamedThere(name, value))
          yield postFields.has(name)
            ? at(
                source,
                path,
                '这里要写岗位，看起来像写了人名',
                '改写岗位，人员变动也不用改，比如：分管负责人、党政办主任',
              )
            : at(
                source,
                path,
                '这里写单位、岗位或者哪一类人，看起来像写了人名',
                '去掉人名，比如：党政办公室、村民代表',
              );
  },
};
