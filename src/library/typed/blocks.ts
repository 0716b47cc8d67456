// Lines of a YAML file by their indentation, without a parser: for files that it can't read whole.

/** Column of the first character that is no blank; a tab is as wide as the level it stands for. */
const indentOf = (line: string): number =>
  (/^\s*/.exec(line)?.[0] ?? '').replaceAll('\t', '  ').length;

const isContent = (line: string | undefined): boolean =>
  line !== undefined && /^\s*[^\s#]/.test(line);
/** An entry of a list, also one whose dash has no blank behind it. */
const isEntry = (line: string): boolean => /^\s*-(?!-)/.test(line);

/** The word before the colon of a line, half or full width: `deadline`, 整改时限. */
const keyOf = (line: string): string | undefined =>
  /^\s*(?:-\s+)*["']?([^\s"':：#{}[\]]+)["']?\s*[:：]/u.exec(line)?.[1];

/** The line that a line stands under: of less indentation, or the key above the dash of a list. */
function parentOf(lines: readonly string[], line: number): number | undefined {
  const text = lines[line] ?? '';
  const own = indentOf(text);
  for (let above = line - 1; above >= 0; above -= 1) {
    const other = lines[above] ?? '';
    if (!isContent(other)) continue;
    const indent = indentOf(other);
    if (indent < own || (indent === own && isEntry(text) && !isEntry(other))) return above;
  }
  return undefined;
}

/** Lines from one on, end not included. */
export interface Block {
  readonly from: number;
  readonly to: number;
}

/** The line and what is indented below it. */
export function blockAt(lines: readonly string[], line: number): Block {
  const text = lines[line] ?? '';
  const own = indentOf(text);
  let to = line + 1;
  for (let below = line + 1; below < lines.length; below += 1) {
    const other = lines[below] ?? '';
    if (!isContent(other)) continue;
    const within =
      indentOf(other) > own || (indentOf(other) === own && isEntry(other) && !isEntry(text));
    if (!within) break;
    to = below + 1;
  }
  return { from: line, to };
}

/** The blocks that hold a line, the innermost first, the whole field of the file last. */
export function blocksAround(lines: readonly string[], line: number): Block[] {
  const blocks: Block[] = [];
  for (let at: number | undefined = line; at !== undefined; at = parentOf(lines, at))
    blocks.push(blockAt(lines, at));
  return blocks;
}

/** Column of what follows the dash of an entry, else of the line itself. */
const contentColumn = (line: string): number =>
  (/^\s*(?:-\s+)*/.exec(line)?.[0] ?? '').replaceAll('\t', '  ').length;

/** How many entries of the same list stand above an entry. */
function indexOf(lines: readonly string[], line: number): number {
  const own = indentOf(lines[line] ?? '');
  const from = parentOf(lines, line) ?? -1;
  return lines.slice(from + 1, line).filter((text) => isEntry(text) && indentOf(text) === own)
    .length;
}

/**
 * The path of the field that a line is about: `standing.asOf`, `followUps.0.note`. Of an entry of a list
 * it is that of the list, since those behind it are counted anew without it; of a line without a colon,
 * that of what it stands under.
 */
export function pathOfLine(lines: readonly string[], line: number): string {
  const parts: string[] = [];
  let below: number | undefined;
  for (let at: number | undefined = line; at !== undefined; at = parentOf(lines, at)) {
    const text: string = lines[at] ?? '';
    const key = keyOf(text);
    // `on` of `- on: …` stands beside the other fields of its entry, not above them.
    const isAbove = below === undefined ? !isEntry(text) : below > contentColumn(text);
    if (key && (isAbove || !isEntry(text))) parts.unshift(key);
    if (isEntry(text) && below !== undefined) parts.unshift(String(indexOf(lines, at)));
    below = indentOf(text);
  }
  return parts.join('.');
}
