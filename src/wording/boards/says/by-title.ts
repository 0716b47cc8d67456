import type { Said } from '#model/boards/board-facts.ts';

/** Fields by title; where two share one, the later is numbered, so that none is lost. */
export function byTitle(fields: readonly (readonly [title: string, text: string])[]): Said {
  const said = new Map<string, string>();
  for (const [title, text] of fields) {
    let name = title;
    for (let number = 2; said.has(name); number++) name = `${title}（${number}）`;
    said.set(name, text);
  }
  return Object.fromEntries(said);
}
