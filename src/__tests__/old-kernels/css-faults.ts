import { type CssBlock, cssBlocks } from './css-blocks.ts';

/** Values that Chrome 66 or Safari 12 drops, with the whole declaration. */
const newValues: readonly [RegExp, string][] = [
  [/(?:^|[\s,(])(?:min|max|clamp)\(/, 'min(), max(), clamp()'],
  [/\b\d*\.?\d+(?:d|s|l)v(?:h|w|min|max)\b/, 'dvh, svh, lvh'],
  [/\b(?:color-mix|oklch|oklab|lch|lab|light-dark|color)\(/, 'colour function'],
  [/\b(?:rgba?|hsla?)\([^,)]*\s[^,)]*\)/, 'colour without commas'],
  [/^anywhere$/, 'overflow-wrap: anywhere'],
  [/^sticky$/, 'sticky without -webkit-sticky'],
  [/\bfit-content\b/, 'fit-content'],
];

/** Properties that they don't know, by what has to stand before them in the same block. */
const newProperties: readonly [property: RegExp, instead: RegExp | undefined][] = [
  [/^aspect-ratio$/, undefined],
  [/^inset$/, /^(?:top|right|bottom|left)$/],
  [
    /^(?:inset|margin|padding|border)-(?:inline|block)/,
    /^(?:top|right|bottom|left|margin|padding|border)/,
  ],
  [/^(?:inline|block)-size$/, /^(?:width|height)$/],
  [/^overflow-clip/, /^overflow$/],
];

/**
 * What Chrome 66 or Safari 12 would leave out of a style sheet, with nothing in its place. What
 * stands in `@supports` is an extra and is let be.
 */
export const cssFaults = (css: string): string[] =>
  cssBlocks(css)
    .filter(({ around }) => !around.some((prelude) => prelude.startsWith('@supports')))
    .flatMap((block) =>
      [...selectorFaults(block), ...atRuleFaults(block), ...declarationFaults(block)].map(
        (fault) => `${block.selector}: ${fault}`,
      ),
    );

/** One unknown part, and the whole rule is dropped. */
function* selectorFaults({ selector }: CssBlock): Generator<string> {
  const part = /:(?:is|where|has|user-invalid|user-valid)\b/.exec(selector)?.[0];
  if (part) yield part;
  if (selector.replaceAll(':not(:focus-visible)', '').includes(':focus-visible'))
    yield ':focus-visible without :focus';
  if (selector.includes('&')) yield 'nested rule';
}

function* atRuleFaults({ around }: CssBlock): Generator<string> {
  for (const prelude of around) {
    if (/^@media[^{]*[<>]/.test(prelude)) yield `range in ${prelude}`;
    if (/^@(?:layer|container|scope|property|starting-style)\b/.test(prelude)) yield prelude;
    if (!prelude.startsWith('@')) yield `nested in ${prelude}`;
  }
}

function* declarationFaults({ declarations }: CssBlock): Generator<string> {
  const isGrid = declarations.some(
    ({ property, value }) =>
      /^(?:grid-|columns|column-count)/.test(property) ||
      (property === 'display' && /grid/.test(value)),
  );
  for (const [at, { property, value }] of declarations.entries()) {
    const before = declarations.slice(0, at);
    if (/^(?:row-|column-)?gap$/.test(property) && !isGrid) yield `${property} in a flex box`;
    for (const [name, instead] of newProperties)
      if (name.test(property) && !before.some((other) => instead?.test(other.property)))
        yield property;
    for (const [pattern, name] of newValues)
      if (pattern.test(value) && !before.some((other) => other.property === property))
        yield `${name} in ${property}`;
  }
}
