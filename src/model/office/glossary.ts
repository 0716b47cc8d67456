import { z } from 'zod';
import { text } from '../basics/scalars.ts';

/** `glossary.yaml` 同义词: groups of words that mean the same to residents. */
export const glossarySchema = z.strictObject({ groups: z.array(z.array(text).min(2)).default([]) });
export type Glossary = z.output<typeof glossarySchema>;
