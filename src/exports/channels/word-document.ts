import type { Office } from '#model/library.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import { chineseNumber } from '../chinese-number.ts';
import type { FormRow, WordBlock, WordDocument } from '../word-block.ts';
import type { FilledLine } from './fill-wording.ts';
import { marked, titled } from './lines.ts';

/** 走访日期：____（2行）: a label, and room to write or boxes to tick. */
const blank = /^(?<label>.+?)：\s*(?:_{2,}(?:（(?<lines>\d+)\s*行）)?|(?<boxes>□.*))$/u;

/**
 * A filled template as a Word document: a reply in the manner of official ones, with numbered
 * headings and its signature, or with `handout` a paper for the hand with type of that size, points.
 */
export function wordDocumentOf(
  lines: readonly FilledLine[],
  item: Pick<Rectification, 'title'>,
  { settings, today }: Office,
  handout?: number,
): WordDocument {
  const { title, rest } = titled(lines, item.title);
  let heading = 0;
  const blocks: WordBlock[] = [];
  for (const { kind, mark, text } of marked(rest)) {
    if (kind === 'blank') addRow(blocks, rowOf(text));
    else if (kind === 'heading') {
      heading++;
      const number = handout === undefined ? `${chineseNumber(heading)}、` : '';
      blocks.push({ type: 'heading', level: 1, text: number + text });
    } else blocks.push({ type: 'paragraph', text, ...(mark && { mark }) });
  }
  return {
    title,
    ...(settings.sample && { subtitle: '示例，内容均为虚构' }),
    blocks,
    issuer: settings.issuer,
    date: today,
    ...(handout !== undefined && { handout: { size: handout } }),
  };
}

function rowOf(text: string): FormRow {
  const { label, lines, boxes } = blank.exec(text)?.groups ?? {};
  return { label: label ?? text, text: boxes ?? '', lines: Number(lines ?? 1) };
}

/** Neighbouring blanks stand in one form. */
function addRow(blocks: WordBlock[], row: FormRow): void {
  const last = blocks.at(-1);
  if (last?.type === 'form') blocks.splice(-1, 1, { type: 'form', rows: [...last.rows, row] });
  else blocks.push({ type: 'form', rows: [row] });
}
