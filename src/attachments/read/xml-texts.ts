import { readings } from '#markup/seams.ts';
import { type Attributes, localName, readXml } from './xml.ts';
import type { Reading } from './reading.ts';
import { MetadataReader } from './metadata-reader.ts';
import { TableReader } from './table-reader.ts';

/** Elements whose text is one line, however many runs, fields and bookmarks it is cut into. */
const paragraphs = new Set(['p', 'si', 'is', 'text', 'TextObject']);
/** Of a paragraph, what is read; else it holds measures and positions. */
const shown = new Set(['t', 'text', 'TextCode', 'v']);
/** What ends a line within one. */
const lineEnds = new Set(['tab', 'br', 'cr', 'ptab']);
/** Text that is not part of the line it stands in: codes of fields, deleted words, pronunciation. */
const asides = new Set(['instrText', 'delText', 'delInstrText', 'rPh']);

/** Stands where a run ended: digits on both sides may be one number or two. */
const seam = '\0';

/**
 * The texts of one XML part of an office file, into the reading: lines over runs, values of cells,
 * attributes, comments; and tables, row by row. `shared` are the texts that cells refer to.
 */
export function readXmlTexts(
  bytes: Uint8Array,
  reading: Reading,
  shared: readonly string[] = [],
): void {
  /** Paragraphs that are open: one may stand in a box within another. */
  const open: { line: string; aside: string }[] = [];
  const stack: string[] = [];
  const attributes = new Set<string>();
  const table = new TableReader(shared);
  const metadata = new MetadataReader(reading);
  const lines: string[] = [];

  readXml(bytes, {
    open(name, found) {
      const local = localName(name);
      stack.push(local);
      if (paragraphs.has(local)) open.push({ line: '', aside: '' });
      const paragraph = open.at(-1);
      if (paragraph) {
        if (lineEnds.has(local)) paragraph.line += '\n';
        else if (local === 'noBreakHyphen') paragraph.line += '-';
        else if (local === 'r' || local === 't') paragraph.line += seam;
      }
      table.open(local, found);
      metadata.open(local);
      for (const value of told(found)) attributes.add(value);
      notice(local, found, reading);
    },
    text(text) {
      const local = stack.at(-1) ?? '';
      const paragraph = open.at(-1);
      if (paragraph && stack.some((one) => asides.has(one))) paragraph.aside += text;
      else if (paragraph && shown.has(local)) paragraph.line += text;
      else if (text.trim() !== '') {
        metadata.text(local);
        const forms = numberForms(text.trim());
        if (!table.value(local, forms)) lines.push(...forms);
      }
    },
    close(name) {
      const local = stack.pop() ?? localName(name);
      if (paragraphs.has(local)) {
        const { line, aside } = open.pop() ?? { line: '', aside: '' };
        table.text(line.replaceAll(seam, ''));
        lines.push(...readings(line), aside);
      }
      table.close(local);
    },
    comment: (text) => attributes.add(text),
  });
  reading.texts.push([...lines, ...attributes].filter((line) => line !== '').join('\n'));
  if (table.rows.length > 0) reading.tables.push(table.rows.join('\n'));
}

/** The shared strings 共享文本 of a workbook, by their number. */
export function readSharedStrings(bytes: Uint8Array): string[] {
  const strings: string[] = [];
  const stack: string[] = [];
  let item = '';
  readXml(bytes, {
    open(name) {
      stack.push(localName(name));
      if (stack.at(-1) === 'si') item = '';
    },
    text(text) {
      if (stack.at(-1) === 't' && !stack.includes('rPh')) item += text;
    },
    close() {
      if (stack.pop() === 'si') strings.push(item);
    },
  });
  return strings;
}

/** A number as it is written and, where it is written as 4.51E+17, as Excel shows it. */
function numberForms(text: string): string[] {
  if (!/^-?\d+(?:\.\d+)?[eE][+-]?\d+$/.test(text)) return [text];
  const value = Number(text);
  return Number.isFinite(value) && Math.abs(value) >= 1e10 ? [String(value), text] : [text];
}

/** Attributes that may say something of a person: enough digits, an address, or Chinese. */
const tellings = /[\u0080-\uffff@]|(?:\d[^\d]{0,3}){11}/;
const silent = /^xmlns|^(?:\w+:)?(?:rsid\w*|paraId|textId)$/;

const told = (attributes: Attributes): string[] =>
  Object.entries(attributes).flatMap(([name, value]) =>
    tellings.test(value) && !silent.test(name) ? numberForms(value) : [],
  );

function notice(local: string, attributes: Attributes, { concealed }: Reading): void {
  if (local === 'sheet' && /^(?:very)?hidden$/i.test(attributes['state'] ?? ''))
    concealed.add('hidden-sheet');
  if (local === 'srcRect' && Object.values(attributes).some((cut) => Number.parseInt(cut, 10) > 0))
    concealed.add('cropped-picture');
}
