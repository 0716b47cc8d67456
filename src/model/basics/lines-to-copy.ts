/** Lines as they should stand, from 1, both ends included: what is copied over them is right. */
export interface LinesToCopy {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** The longest line that a hint repeats, and how many of them, so that a message can still be read. */
const longest = 240;
const most = 14;

/** A correction is short enough to be shown. */
export const canBeShown = ({ lines }: Pick<LinesToCopy, 'lines'>): boolean =>
  lines.length <= most && lines.every((line) => line.length <= longest);

/**
 * `这一行改成：` and the lines below it, exactly as they must stand in the file, indentation included.
 * It ends a hint: whatever follows would be copied, too.
 *
 * @param line Where the finding stands; another line, or several, are called by their numbers.
 */
export function linesToCopy({ from, to, lines }: LinesToCopy, line?: number): string {
  const which = from === to ? (from === line ? '这一行' : `第 ${from} 行`) : `第 ${from}—${to} 行`;
  if (lines.length === 0) return `${which}删掉`;
  const into = from === to && lines.length > 1 ? ` ${lines.length} 行` : '';
  return `${which}改成${into}：\n${lines.join('\n')}`;
}

/** The correction that a hint ends with, as somebody reads it who copies it; `line` is that of the finding. */
export function linesToCopyIn(hint: string, line = 1): LinesToCopy | undefined {
  const found = /(?:这一行|第 (\d+)(?:—(\d+))? 行)(?:改成(?: \d+ 行)?：\n([\s\S]*)|删掉)$/.exec(
    hint,
  );
  if (!found) return undefined;
  const [, from, to, text] = found;
  const first = Number(from ?? line);
  return {
    from: first,
    to: Number(to ?? first),
    lines: text === undefined ? [] : text.split('\n'),
  };
}

/** The text with the lines of a correction put in. */
export function withLinesCopied(text: string, { from, to, lines }: LinesToCopy): string {
  const all = text.split('\n');
  all.splice(from - 1, to - from + 1, ...lines);
  return all.join('\n');
}

/** The same of one line, at its own finding: `这一行改成：` and what stands there, be it several lines. */
export const lineToCopy = (...lines: readonly string[]): string =>
  linesToCopy({ from: 1, to: 1, lines }, 1);
