/** A block of declarations in a style sheet. */
export interface CssBlock {
  /** What it stands in, from outside in: `@media print`, `@supports (display: grid)`. */
  readonly around: readonly string[];
  readonly selector: string;
  readonly declarations: readonly { readonly property: string; readonly value: string }[];
}

/** The blocks of a style sheet, those without declarations left out. */
export function cssBlocks(css: string): CssBlock[] {
  // What stands in comments and quotes could hold braces.
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"|'[^']*'/g, '""');
  const blocks: CssBlock[] = [];
  const open: { prelude: string; declarations: { property: string; value: string }[] }[] = [];
  for (const [, text = '', end] of plain.matchAll(/([^{};]*)([{};])/g)) {
    if (end === '{') {
      open.push({ prelude: text.trim(), declarations: [] });
      continue;
    }
    const [, property, value] = /^\s*([\w-]+)\s*:([\s\S]*)$/.exec(text) ?? [];
    if (property && value !== undefined)
      open.at(-1)?.declarations.push({ property: property.toLowerCase(), value: value.trim() });
    if (end === ';') continue;
    const closed = open.pop();
    if (closed && closed.declarations.length > 0)
      blocks.push({
        around: open.map(({ prelude }) => prelude),
        selector: closed.prelude,
        declarations: closed.declarations,
      });
  }
  return blocks;
}
