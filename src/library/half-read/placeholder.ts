import type { z } from 'zod';
import type { CivilDate } from '#model/basics/date.ts';
import { choicesOf, fieldsBelow, typeOf } from '#model/schema/walk.ts';

/**
 * Something that fits a schema, for a field that could not be read: whoever computes with it doesn't
 * break, and what comes of it is thrown away.
 */
export function placeholder(schema: z.ZodType): unknown {
  switch (typeOf(schema)) {
    case 'date':
      return '2000-01-01' as CivilDate;
    case 'integer':
      return 1;
    case 'number':
      return '1';
    case 'boolean':
      return false;
    case 'id':
      return 'unread';
    case 'media':
      return 'media/unread';
    case 'size':
      return { width: 1, height: 1 };
    case 'list':
      return [];
    case 'record':
      return {};
    case 'choice':
      return choicesOf(schema)?.[0] ?? '';
    case 'group':
      return Object.fromEntries(
        fieldsBelow(schema)
          .filter(({ required }) => required)
          .map(({ name, schemas: [first] }) => [name, first && placeholder(first)]),
      );
    default:
      return '';
  }
}
