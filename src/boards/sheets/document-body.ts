import type { PrintBlock, Run } from '#markdown/print-blocks.ts';

/** A paragraph of a document 公文. */
export interface DocumentParagraph {
  readonly type: 'paragraph';
  /** Which of the four levels 一、（一）1.（1） the lead is; 0 for mere text. */
  readonly level: 0 | 1 | 2 | 3 | 4;
  /** What has the face of its level; empty for mere text. */
  readonly lead: string;
  /** What follows on the same line. */
  readonly runs: readonly Run[];
}
export type DocumentPart = DocumentParagraph | Extract<PrintBlock, { type: 'table' }>;

/** How each level begins (GB/T 9704-2012, 7.3.3); a decimal such as 3.5 is no number of a level. */
const numerals = [
  /^[一二三四五六七八九十百]+、/u,
  /^[（(][一二三四五六七八九十百]+[）)]/u,
  /^\d+[.．](?!\d)/u,
  /^[（(]\d+[）)]/u,
];

/** The level that a text is numbered as, 0 where it isn't. */
export const numeralLevel = (text: string): DocumentParagraph['level'] =>
  (numerals.findIndex((shape) => shape.test(text)) + 1) as DocumentParagraph['level'];

export const plainOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

const level = (number: number) => Math.min(4, Math.max(1, number)) as DocumentParagraph['level'];
const paragraph = (text: string): DocumentParagraph => ({
  type: 'paragraph',
  level: 0,
  lead: '',
  runs: [{ text, strong: false }],
});

/**
 * The blocks of a body as parts of a document. A level is told by its number, else by the level of
 * the heading, counted from `top`. Lists become paragraphs: numbers 1.（1） by depth, else a dash.
 */
export const documentParts = (blocks: readonly PrintBlock[], top = 1, depth = 0): DocumentPart[] =>
  blocks.flatMap((block): DocumentPart[] => {
    switch (block.type) {
      case 'heading': {
        const lead = plainOf(block.runs);
        const told = numeralLevel(lead) || level(block.level - top + 1);
        return [{ type: 'paragraph', level: told, lead, runs: [] }];
      }
      case 'paragraph':
        return [withLead(block.runs)];
      case 'list':
        return block.items.flatMap((item, index) =>
          numbered(documentParts(item, top, depth + 1), marker(block.start, index, depth)),
        );
      case 'quote':
        return documentParts(block.blocks, top, depth);
      case 'pictures':
        // A document by the standard has no pictures in its text: their words stand for them.
        return block.pictures.flatMap(({ caption }) => (caption ? [paragraph(caption)] : []));
      default:
        return [block satisfies Extract<PrintBlock, { type: 'table' }>];
    }
  });

/** 一、 and （一） may lead into a paragraph: their first sentence has the face of the level. */
function withLead(runs: readonly Run[]): DocumentParagraph {
  const told = numeralLevel(plainOf(runs));
  const [first, ...rest] = runs;
  if (!first || (told !== 1 && told !== 2)) return { type: 'paragraph', level: 0, lead: '', runs };
  const end = first.text.indexOf('。') + 1 || first.text.length;
  const after = { ...first, text: first.text.slice(end) };
  return {
    type: 'paragraph',
    level: told,
    lead: first.text.slice(0, end),
    runs: after.text ? [after, ...rest] : rest,
  };
}

const marker = (start: number | undefined, index: number, depth: number): string => {
  if (start === undefined) return '——';
  return depth === 0 ? `${start + index}.` : `（${start + index}）`;
};

/** The parts of a list's item, the first of them with its number. */
function numbered(parts: readonly DocumentPart[], number: string): DocumentPart[] {
  const [first, ...rest] = parts;
  if (first?.type !== 'paragraph') return [paragraph(number), ...parts];
  return [
    {
      ...first,
      runs: [{ text: number + first.lead, strong: false }, ...first.runs],
      level: 0,
      lead: '',
    },
    ...rest,
  ];
}
