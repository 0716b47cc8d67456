/** Width of a character, in widths of a Chinese one: figures and letters are narrower. */
const narrow = 0.6;
const widthOf = (text: string): number =>
  [...text].reduce((sum, one) => sum + (one.codePointAt(0)! < 0x2000 ? narrow : 1), 0);

/** More lines than these leave no room for text on the first page: how they look is no matter. */
const mostShaped = 5;

/**
 * A title in lines, as few as hold it, each of whole words: centred lines that make a trapezium or a
 * rhombus, none of them much longer than the others (GB/T 9704-2012, 7.3.1). `room` is the width of a
 * line in characters. A word that no line holds is broken where it must.
 */
export function titleLines(words: readonly string[], room: number): string[] {
  const parts = words.flatMap((word) => (widthOf(word) > room ? [...word] : [word]));
  const filled = fill(parts, room);
  if (filled.length > mostShaped) return filled;
  let best = { lines: filled, cost: Number.POSITIVE_INFINITY };
  for (const lines of divisions(parts, parts.map(widthOf), filled.length, room)) {
    const cost = costOf(lines);
    if (cost < best.cost) best = { lines, cost };
  }
  return best.lines;
}

/** Each line filled as far as it goes: as few as can be. */
function fill(parts: readonly string[], room: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last + part) <= room) lines.splice(-1, 1, last + part);
    else lines.push(part);
  }
  return lines;
}

/** Every way to make so many lines of the parts. */
function* divisions(
  parts: readonly string[],
  widths: readonly number[],
  count: number,
  room: number,
): Generator<string[]> {
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (total > count * room || parts.length < count) return;
  if (count === 1) {
    yield [parts.join('')];
    return;
  }
  let used = 0;
  for (let end = 1; end < parts.length; end++) {
    used += widths[end - 1] ?? 0;
    if (used > room) return;
    const line = parts.slice(0, end).join('');
    for (const rest of divisions(parts.slice(end), widths.slice(end), count - 1, room))
      yield [line, ...rest];
  }
}

// In squares of characters, like the unevenness that they are weighed against.
const hourglass = 40;
const rectangle = 2;
const tornBookTitle = 12;

/** 长短适宜: lines of like length, but no rectangle and no hourglass; 《…》 stays on one of them. */
function costOf(lines: readonly string[]): number {
  const widths = lines.map(widthOf);
  const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  const uneven = widths.reduce((sum, width) => sum + (width - mean) ** 2, 0) / widths.length;
  const waisted = widths.some(
    (width, at) => width < (widths[at - 1] ?? 0) && width < (widths[at + 1] ?? 0),
  );
  const alike = widths.length > 1 && Math.max(...widths) - Math.min(...widths) < narrow;
  const torn = lines.filter((line) => line.lastIndexOf('《') > line.lastIndexOf('》')).length;
  return uneven + (waisted ? hourglass : 0) + (alike ? rectangle : 0) + torn * tornBookTitle;
}
