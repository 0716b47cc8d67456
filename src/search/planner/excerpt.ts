/** A part of a text; marked parts are what was looked for. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

const excerptLength = 64;
/** What stands before the first mark, so that it can be understood. */
const before = 14;

/** A text with every place marked where one of the words stands; overlapping words are one mark. */
export function markWords(text: string, words: readonly string[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const [start, end] of marks(text, words)) {
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}

/** The stretch of a page's text that holds most of the words, with the words marked. */
export function excerptOf(content: string, words: readonly string[]): Part[] {
  const found = marks(content, words);
  let best = { start: 0, held: -1 };
  for (const [first] of found) {
    const inside = found.filter(
      ([from, to]) => from >= first && to <= first + excerptLength - before,
    );
    // Different words say more than one that is repeated; longer marks say more than short ones.
    const kinds = new Set(inside.map(([from, to]) => content.slice(from, to)));
    const held = [...kinds].reduce((sum, kind) => sum + kind.length, 0);
    if (held > best.held) best = { start: first, held };
  }
  const start = startOfSentence(content, best.start);
  const stretch = content.slice(start, start + excerptLength);
  return [
    ...(start > 0 ? [{ text: '…', marked: false }] : []),
    ...markWords(stretch, words),
    ...(start + excerptLength < content.length ? [{ text: '…', marked: false }] : []),
  ];
}

/** From where to where marks reach, in order, without overlaps. */
function marks(text: string, words: readonly string[]): [number, number][] {
  // Same length as the text, unlike NFKC: positions hold.
  const plain = text.toLowerCase().length === text.length ? text.toLowerCase() : text;
  const all: [number, number][] = [];
  for (const word of words)
    for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1))
      all.push([at, at + word.length]);
  all.sort(([a], [b]) => a - b);
  const merged: [number, number][] = [];
  for (const [start, end] of all) {
    const last = merged[merged.length - 1];
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

function startOfSentence(content: string, mark: number): number {
  const earliest = Math.max(0, mark - before);
  const sentence = content.slice(earliest, mark).search(/[。；！？.][^。；！？.]*$/);
  return sentence < 0 ? earliest : earliest + sentence + 1;
}
