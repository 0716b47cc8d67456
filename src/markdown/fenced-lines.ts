import { createParser } from './parser.ts';

const md = createParser();

/** Lines of a body, from 0, that stand in a fence of code, the fence included. */
export const fencedLines = (source: string): ReadonlySet<number> =>
  new Set(
    md.parse(source, {}).flatMap(({ type, map }) => {
      const [from = 0, to = 0] = map ?? [];
      return type === 'fence' ? Array.from({ length: to - from }, (_, index) => from + index) : [];
    }),
  );
