import {
  AlignmentType,
  Document,
  Footer,
  HeightRule,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  convertMillimetersToTwip as millimetres,
} from 'docx';
import { longDate } from '#wording/time/date.ts';
import { steadyPackage } from './steady-package.ts';
import type { FormRow, WordBlock, WordDocument } from './word-block.ts';

// GB/T 9704-2012: A4, 天头 37 mm, 订口 28 mm, type area 156 × 225 mm, body 3号 Fangsong, title 2号.
const margin = {
  top: millimetres(37),
  bottom: millimetres(35),
  left: millimetres(28),
  right: millimetres(26),
  footer: millimetres(28),
};
const narrow = millimetres(20);
/** A4 in twips, as Word itself rounds it: else its dialogue shows a size of one's own. */
const a4 = { width: 11906, height: 16838 };
/** 28 characters in 156 mm and 22 lines in 225 mm; sizes in half points, pitch in twips. */
const sizes = { page: 28, table: 24 };

/** Chinese in the named font, digits and letters in the one that goes with it. */
const font = (eastAsia: string) => ({
  eastAsia,
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
});
const fonts = {
  title: font('方正小标宋简体'),
  body: font('仿宋'),
  first: font('黑体'),
  second: font('楷体'),
};

/** Sizes and measures of a document that depend on what it is for. */
interface Look {
  readonly margin: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>;
  /** Half points. */
  readonly body: number;
  readonly title: number;
  /** From line to line, twips. */
  readonly pitch: number;
  /** For the hand: bold headings that stand off, entries of lists hang. */
  readonly hand: boolean;
  /** Width of the type area, twips. */
  readonly measure: number;
}

const official: Look = {
  margin,
  body: 32,
  title: 44,
  pitch: 580,
  hand: false,
  measure: millimetres(156),
};

const handout = (size: number): Look => ({
  margin: { top: narrow, bottom: narrow, left: narrow, right: narrow },
  body: size * 2,
  title: size * 2 + 12,
  pitch: size * handoutPitch * 20,
  hand: true,
  measure: millimetres(handoutMeasure),
});

/** A handout's lines: from one to the next in type sizes, their width and the page's height, mm. */
export const handoutPitch = 1.6;
export const handoutMeasure = 170;
export const handoutHeight = 257;

const spacingOf = ({ pitch }: Look) => ({ line: pitch, lineRule: LineRuleType.EXACT });
/** Space above a heading of a handout, twips. */
const headingGap = 120;
export const headingGapPoints = headingGap / 20;
/** An entry of a list, its mark standing out by a character. */
const hangingOf = ({ body }: Look) => ({ left: body * 20, hanging: body * 10 });
/** Two characters of the body's size. */
const indentOf = ({ body }: Look) => ({ firstLine: body * 20 });

/** A document as `.docx`; its bytes depend on the document alone. */
export async function wordFile(document: WordDocument): Promise<Uint8Array> {
  const { title, subtitle, blocks, issuer, date } = document;
  const look = document.handout ? handout(document.handout.size) : official;
  const file = new Document({
    title,
    creator: issuer,
    lastModifiedBy: issuer,
    styles: { default: { document: { run: { font: fonts.body, size: look.body } } } },
    sections: [
      {
        properties: {
          page: { size: a4, margin: look.margin },
        },
        ...(document.handout ? {} : { footers: { default: pageNumber() } }),
        children: [
          titleOf(title, look),
          ...(subtitle ? [subtitleOf(subtitle, look)] : []),
          ...(document.handout ? [] : [plain('', look)]),
          ...blocks.map((block) => blockOf(block, look)),
          ...(document.handout ? [] : signature(issuer, longDate(date), look)),
        ],
      },
    ],
  });
  return steadyPackage(await Packer.pack(file, 'uint8array'), date);
}

const plain = (text: string, look: Look): Paragraph =>
  new Paragraph({ spacing: spacingOf(look), children: [new TextRun(text)] });

const titleOf = (text: string, look: Look): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { ...spacingOf(look), line: Math.round(look.title * 15.9) },
    heading: HeadingLevel.TITLE,
    children: [new TextRun({ text, font: fonts.title, size: look.title, color: '000000' })],
  });

const subtitleOf = (text: string, look: Look): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: spacingOf(look),
    children: [new TextRun({ text: `（${text}）`, font: fonts.second })],
  });

/** 落款: to the right, four characters from the edge. */
const signature = (issuer: string, date: string, look: Look): Paragraph[] => [
  plain('', look),
  ...[issuer, date].map(
    (text) =>
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        indent: { right: look.body * 40 },
        spacing: spacingOf(look),
        children: [new TextRun(text)],
      }),
  ),
];

function blockOf(block: WordBlock, look: Look): Paragraph | Table {
  switch (block.type) {
    case 'heading':
      return new Paragraph({
        heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
        keepNext: true,
        ...(look.hand
          ? { spacing: { ...spacingOf(look), before: headingGap } }
          : { indent: indentOf(look), spacing: spacingOf(look) }),
        children: [
          new TextRun({
            text: block.text,
            bold: look.hand,
            font: block.level === 1 ? fonts.first : fonts.second,
            size: look.body,
            color: '000000',
          }),
        ],
      });
    case 'paragraph':
      return new Paragraph({
        indent: look.hand && block.mark ? hangingOf(look) : indentOf(look),
        spacing: spacingOf(look),
        alignment: AlignmentType.BOTH,
        children: [
          ...(block.label ? [new TextRun({ text: `${block.label}：`, bold: true })] : []),
          new TextRun((block.mark ?? '') + block.text),
        ],
      });
    case 'table':
      return tableOf(block, look);
    case 'form':
      return formOf(block.rows, look);
  }
}

function tableOf(
  { head, rows, shares }: Extract<WordBlock, { type: 'table' }>,
  { measure }: Look,
): Table {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((measure * share) / all));
  const cells = (texts: readonly string[], isHead: boolean) =>
    texts.map((text, at) =>
      cell(
        widths[at] ?? 0,
        new Paragraph({
          alignment: isHead ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: [
            new TextRun({ text, size: sizes.table, font: isHead ? fonts.first : fonts.body }),
          ],
        }),
      ),
    );
  return new Table({
    width: { size: measure, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(head, true) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, false) })),
    ],
  });
}

const cell = (width: number, paragraph: Paragraph): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [paragraph],
  });

/** Room to write: 9 mm a line, as handwriting takes. */
const writtenLine = millimetres(9);

function formOf(rows: readonly FormRow[], { measure, body }: Look): Table {
  const widths = [Math.floor(measure * 0.3), Math.ceil(measure * 0.7)] as const;
  const said = (text: string) => new Paragraph({ children: [new TextRun({ text, size: body })] });
  return new Table({
    width: { size: measure, type: WidthType.DXA },
    columnWidths: widths,
    rows: rows.map(
      ({ label, text, lines }) =>
        new TableRow({
          cantSplit: true,
          height: { value: writtenLine * lines, rule: HeightRule.ATLEAST },
          children: [cell(widths[0], said(label)), cell(widths[1], said(text))],
        }),
    ),
  });
}

/** — 1 — in 4号, as official documents number their pages. */
const pageNumber = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            children: ['— ', PageNumber.CURRENT, ' —'],
            size: sizes.page,
            font: fonts.body,
          }),
        ],
      }),
    ],
  });
