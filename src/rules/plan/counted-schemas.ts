import type { z } from 'zod';
import { assignmentSchema } from '#model/plan/assignment.ts';
import { frameSchema } from '#model/plan/frame.ts';
import { kindNames, kinds } from '#model/kinds.ts';
import type { Selector } from '#model/plan/plan.ts';
import { publicationSchema } from '#model/plan/publication.ts';

/** The schemas of what a duty can count; `any` has those of every kind. */
export function schemasOf(kind: Selector['kind']): z.ZodType[] {
  const lists = {
    publication: publicationSchema,
    frame: frameSchema,
    assignment: assignmentSchema,
  };
  if (kind === 'any')
    return [...kindNames.map((name) => kinds[name].schema), ...Object.values(lists)];
  if (kind === 'publication' || kind === 'frame' || kind === 'assignment') return [lists[kind]];
  return [kinds[kind].schema];
}
