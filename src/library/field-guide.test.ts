import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { assignmentsSchema } from '#model/plan/assignment.ts';
import { framesSchema } from '#model/plan/frame.ts';
import { glossarySchema } from '#model/office/glossary.ts';
import { kinds } from '#model/kinds.ts';
import { officeSchema } from '#model/office/office.ts';
import { planSchema } from '#model/plan/plan.ts';
import { portalSchema } from '#model/office/portal.ts';
import { publicationsSchema } from '#model/plan/publication.ts';
import { allFields } from '#model/schema/walk.ts';
import { fieldExample, fieldName, guidedFields } from './field-guide.ts';

const schemas: z.ZodType[] = [
  ...Object.values(kinds).map(({ schema }) => schema),
  portalSchema,
  officeSchema,
  planSchema,
  assignmentsSchema,
  publicationsSchema,
  framesSchema,
  glossarySchema,
];

describe('the guide to fields', () => {
  it('explains every field of the model, and no other', () => {
    const fields = new Set(schemas.flatMap((schema) => allFields(schema).map(({ name }) => name)));
    expect([...guidedFields].sort()).toEqual([...fields].sort());
  });

  it('gives each its Chinese name and an example', () => {
    expect(fieldName('title')).toBe('title（标题）');
    expect(guidedFields.filter((field) => !/（.+）$/.test(fieldName(field)))).toEqual([]);
    expect(guidedFields.filter((field) => !fieldExample(field).startsWith('比如'))).toEqual([]);
  });
});
