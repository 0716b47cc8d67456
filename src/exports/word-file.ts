import {
  AlignmentType,
  Document,
  Footer,
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
import { longDate } from '#wording/date.ts';
import { steadyPackage } from './steady-package.ts';
import type { WordBlock, WordDocument } from './word-block.ts';

// GB/T 9704-2012: A4, 天头 37 mm, 订口 28 mm, type area 156 × 225 mm, body 3号 Fangsong, title 2号.
const margin = {
  top: millimetres(37),
  bottom: millimetres(35),
  left: millimetres(28),
  right: millimetres(26),
  footer: millimetres(28),
};
/** A4 in twips, as Word itself rounds it: else its dialogue shows a size of one's own. */
const a4 = { width: 11906, height: 16838 };
/** Twips of the type area's width. */
const measure = millimetres(156);
/** 28 characters in 156 mm and 22 lines in 225 mm; sizes in half points, pitch in twips. */
const sizes = { body: 32, title: 44, page: 28, table: 24 };
const pitch = { line: 580, lineRule: LineRuleType.EXACT };

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

/** Two characters of the body's size. */
const indent = { firstLine: 640 };

/** A document as `.docx`; its bytes depend on the document alone. */
export async function wordFile(document: WordDocument): Promise<Uint8Array> {
  const { title, subtitle, blocks, issuer, date } = document;
  const file = new Document({
    title,
    creator: issuer,
    lastModifiedBy: issuer,
    styles: { default: { document: { run: { font: fonts.body, size: sizes.body } } } },
    sections: [
      {
        properties: {
          page: { size: a4, margin },
        },
        footers: { default: pageNumber() },
        children: [
          centred(title, HeadingLevel.TITLE),
          ...(subtitle ? [centred(`（${subtitle}）`)] : []),
          plain(''),
          ...blocks.map(blockOf),
          plain(''),
          signed(issuer),
          signed(longDate(date)),
        ],
      },
    ],
  });
  return steadyPackage(await Packer.pack(file, 'uint8array'), date);
}

const plain = (text: string): Paragraph =>
  new Paragraph({ spacing: pitch, children: [new TextRun(text)] });

const centred = (text: string, heading?: typeof HeadingLevel.TITLE): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: heading ? { ...pitch, line: 700 } : pitch,
    ...(heading && { heading }),
    children: [
      new TextRun(
        heading
          ? { text, font: fonts.title, size: sizes.title, color: '000000' }
          : { text, font: fonts.second },
      ),
    ],
  });

/** 落款: to the right, four characters from the edge. */
const signed = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    indent: { right: 1280 },
    spacing: pitch,
    children: [new TextRun(text)],
  });

function blockOf(block: WordBlock): Paragraph | Table {
  switch (block.type) {
    case 'heading':
      return new Paragraph({
        heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
        keepNext: true,
        indent,
        spacing: pitch,
        children: [
          new TextRun({
            text: block.text,
            font: block.level === 1 ? fonts.first : fonts.second,
            size: sizes.body,
            color: '000000',
          }),
        ],
      });
    case 'paragraph':
      return new Paragraph({
        indent,
        spacing: pitch,
        alignment: AlignmentType.BOTH,
        children: [
          ...(block.label ? [new TextRun({ text: `${block.label}：`, bold: true })] : []),
          new TextRun(block.text),
        ],
      });
    case 'table':
      return tableOf(block);
  }
}

function tableOf({ head, rows, shares }: Extract<WordBlock, { type: 'table' }>): Table {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((measure * share) / all));
  const cells = (texts: readonly string[], isHead: boolean) =>
    texts.map(
      (text, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          margins: { top: 40, bottom: 40, left: 80, right: 80 },
          children: [
            new Paragraph({
              alignment: isHead ? AlignmentType.CENTER : AlignmentType.LEFT,
              children: [
                new TextRun({ text, size: sizes.table, font: isHead ? fonts.first : fonts.body }),
              ],
            }),
          ],
        }),
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
