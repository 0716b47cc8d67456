import { z } from 'zod';

/** What a single value means, where that doesn't follow from its schema: a date is a string, too. */
export type ScalarType =
  'date' | 'integer' | 'number' | 'boolean' | 'id' | 'telephone' | 'media' | 'size';

/**
 * The meaning of the model's own scalars. What is made from one of them by a further check keeps it,
 * which a comparison of schemas would not see.
 */
export const scalarTypes = z.registry<{ readonly type: ScalarType }>();
