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

function* sources(office: Office): Generator<[Located, Iterable<Field>]> {
  yield [sourceOf(office, 'office.yaml'), fieldsOf({ units: office.settings.units })];
  for (const item of allItems(office)) yield [item, itemFieldsOf(item)];
  yield [sourceOf(office, 'assignments.yaml'), fieldsOf({ assignments: office.assignments })];
}

/** Officials appear by post, not by name. */
export const namedPerson: Rule = {
  code: 'named-person',
  severity: 'hint',
  clause: '设计：公职人员只写岗位和办公电话',
  *check(office): Generator<Draft> {
    for (const [source, fields] of sources(office))
      for (const { name, path, value } of fields)
        if (postFields.has(name) && namesPerson(value))
          yield at(
            source,
            path,
            '这里要写岗位，看起来像写了人名',
            '改写岗位，人员变动也不用改，比如：分管负责人、党政办主任',
          );
  },
};
