import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';

const read = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');

/** The colours that the first rule with a selector sets, by name. */
function coloursOf(css: string, selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`No rule ${selector}`);
  const rule = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...rule.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

const looks = read('looks.css');
const light = coloursOf(read('tokens.css'), ':root');
const dark = coloursOf(looks, '.dark');
const contrasting = coloursOf(looks, ':root.contrast.contrast');

const grounds = ['paper', 'card'];
const states = ['done', 'doing', 'late', 'long', 'cannot'];
/** Every text that stands on every ground. */
const pairs: readonly (readonly [text: string, ground: string])[] = [
  ...['ink', 'ink-2', 'link', 'accent-ink', ...states].flatMap((text) =>
    grounds.map((ground) => [text, ground] as const),
  ),
  ...states.map((state) => [state, `${state}-bg`] as const),
  ...['ink', 'ink-2', 'link', 'note-ink'].map((text) => [text, 'note-bg'] as const),
  ['on-accent', 'accent'],
  ['paper', 'ink'],
];
/** What only has to be seen: edges of what can be touched, the mark of the focus. */
const seen = ['edge', 'focus'].flatMap((line) => grounds.map((ground) => [line, ground] as const));
/** Fine lines that part what stands apart without them. */
const fine = ['line', 'line-2', 'note-line'];

const tooFaint = (
  colours: Record<string, string>,
  list: readonly (readonly [string, string])[],
  least: number,
): string[] =>
  list.flatMap(([text, ground]) => {
    const ratio = contrast(colours[text] ?? '', colours[ground] ?? '');
    return ratio >= least ? [] : `${text} on ${ground}: ${ratio.toFixed(2)}`;
  });

describe.each([
  { look: 'light', colours: light, least: 4.5 },
  { look: 'dark', colours: dark, least: 4.5 },
  { look: 'high contrast', colours: contrasting, least: 7 },
])('the colours in $look', ({ colours, least }) => {
  it(`are at least ${least}:1 wherever text stands on a ground`, () => {
    expect(tooFaint(colours, pairs, least)).toEqual([]);
  });

  it('are at least 3:1 where an edge or the focus has to be seen', () => {
    expect(tooFaint(colours, seen, 3)).toEqual([]);
  });

  it('are all of them looked at here', () => {
    const known = new Set([...pairs.flat(), ...seen.flat(), ...fine]);
    expect(Object.keys(colours).sort()).toEqual([...known].sort());
  });
});

it('the device’s wish for dark looks as the choice of dark', () => {
  expect(coloursOf(looks, ':root:not(.light)')).toEqual(dark);
});

it('no style has a colour of its own beside the tokens', () => {
  const files = readdirSync(import.meta.dirname).filter(
    (file) => file.endsWith('.css') && !['tokens.css', 'looks.css'].includes(file),
  );
  const own = files.filter((file) => /#[\da-f]{3,8}\b|rgba?\(|hsla?\(/i.test(read(file)));
  expect(own).toEqual([]);
});
