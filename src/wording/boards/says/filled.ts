import type { Said } from '#model/boards/board-facts.ts';

/** The fields that say something, in their order. */
export const filled = (fields: Readonly<Record<string, string | undefined>>): Said =>
  Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, string] => Boolean(field[1]?.trim())),
  );
