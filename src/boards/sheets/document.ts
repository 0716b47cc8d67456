import { type PrintBlock, printBlocks } from '#markdown/print-blocks.ts';
import type { CivilDate } from '#model/basics/date.ts';
import type { Document } from '#model/items/document.ts';
import type { Office } from '#model/library.ts';
import type { OfficeSettings } from '#model/office/office.ts';
import type { SheetSize } from '#model/basics/sheet-size.ts';
import { ownNames } from '#model/office/own-names.ts';
import { longDate } from '#wording/time/date.ts';
import { titleWords } from '#wording/words/title-words.ts';
import { type DocumentPart, documentParts, numeralLevel, plainOf } from './document-body.ts';
import { titleLines } from './title-lines.ts';

/** So many characters of 2号 go into a line of 156 mm. */
const lineLength = 20;

/** A heading in lines. */
type Heading = readonly string[];
/** Breaks a title, or the name of an organ, into lines of whole words. */
type Breaking = (text: string, last?: string) => Heading;

/** A document 公文 by GB/T 9704-2012. */
export interface DocumentSheet {
  readonly template: 'document';
  readonly size: SheetSize;
  /** Fictional: 样张 across every page. */
  readonly sample: boolean;
  readonly title: string;
  /** Issuing organs 发文机关, the one that leads first; and all of them in one line. */
  readonly issuers: readonly string[];
  readonly issuer: string;
  /** 发文机关标志 of a single organ in lines: one but where it would be smaller than the title. */
  readonly mark: Heading;
  /** Number 发文字号. */
  readonly number: string;
  /** Date of issue 成文日期, and in words. */
  readonly issuedOn: CivilDate;
  readonly date: string;
  readonly heading: Heading;
  /** Whom it is sent to 主送机关, with its colon. */
  readonly addressees?: string;
  readonly body: readonly DocumentPart[];
  /** Titles of what goes with it 附件说明. */
  readonly attachments: readonly string[];
  /** Note 附注, in brackets. */
  readonly note?: string;
  /** The text that is issued with a 关于印发…的通知, after the signature. */
  readonly enclosed?: { readonly heading: Heading; readonly body: readonly DocumentPart[] };
  /** 版记: copies 抄送, printing office 印发机关 and date 印发日期. */
  readonly colophon: {
    readonly copies?: string;
    readonly printedBy: string;
    readonly printedOn: string;
  };
}

/**
 * A document on paper. `undefined` where its body is not the whole text, its header has gaps, or it
 * is a real one of another office: text of ours under its red head would be a forged document.
 */
export function documentSheet(document: Document, office: Office): DocumentSheet | undefined {
  const { number, issuers, issuedOn, openness, title } = document;
  const whole = document.fullText && !document.cited && !document.withdrawn;
  if (!whole || !number || !issuedOn || issuers.length === 0) return undefined;
  const breaking = breakingOf(office, issuers);
  const { notice, enclosed } = split(printBlocks(document.body), title, breaking);
  return {
    template: 'document',
    size: { width: 210, height: 297 },
    sample: office.settings.sample,
    title,
    issuers,
    issuer: issuers.join('、'),
    number,
    issuedOn,
    date: longDate(issuedOn),
    mark: issuers.length === 1 ? breaking(issuers[0] ?? '', '文件') : [],
    heading: headingOf(title, issuers, breaking),
    ...(document.addressees.length > 0 && { addressees: `${document.addressees.join('，')}：` }),
    body: documentParts(notice),
    attachments: document.attachments.map((attachment) => attachment.title),
    ...(openness && { note: `（此件${openness}）` }),
    ...(enclosed && { enclosed }),
    colophon: {
      ...(document.copies.length > 0 && { copies: `${document.copies.join('，')}。` }),
      printedBy: printingOffice(office.settings),
      printedOn: longDate(issuedOn),
    },
  };
}

/** Names of the office and of those that issue with it are no more broken than words are. */
function breakingOf(office: Office, issuers: readonly string[]): Breaking {
  const names = [...issuers, ...ownNames(office).map(({ name }) => name)];
  const short = names.filter((name) => [...name].length <= lineLength);
  return (text, last) =>
    titleLines([...titleWords(text, short), ...(last ? [last] : [])], lineLength);
}

/** 关于… says whose title it is only with the organs before it (7.3.1). */
function headingOf(title: string, issuers: readonly string[], breaking: Breaking): Heading {
  if (!title.startsWith('关于')) return breaking(title);
  if (issuers.length === 1) return breaking(issuers[0] + title);
  return [...organRows(issuers).flatMap((row) => breaking(row)), ...breaking(title)];
}

/** Organs side by side as far as a line goes, none of them on two. */
function organRows(issuers: readonly string[]): string[] {
  const rows: string[] = [];
  for (const name of issuers) {
    const beside = `${rows.at(-1) ?? ''}　${name}`;
    if (rows.length > 0 && [...beside].length <= lineLength) rows.splice(-1, 1, beside);
    else rows.push(name);
  }
  return rows;
}

/** A notice that issues a text has it after a heading without a number: the title of that text. */
function split(
  blocks: readonly PrintBlock[],
  title: string,
  breaking: Breaking,
): { notice: readonly PrintBlock[]; enclosed?: NonNullable<DocumentSheet['enclosed']> } {
  const at = blocks.findIndex(
    (block) => block.type === 'heading' && numeralLevel(plainOf(block.runs)) === 0,
  );
  const heading = blocks[at];
  if (heading?.type !== 'heading' || !/印发|转发/u.test(title)) return { notice: blocks };
  return {
    notice: blocks.slice(0, at),
    enclosed: {
      heading: breaking(plainOf(heading.runs)),
      body: documentParts(blocks.slice(at + 1), heading.level + 1),
    },
  };
}

/** The office that sends it to print, by its full name. */
const printingOffice = ({ shortName, operator }: OfficeSettings): string =>
  operator.startsWith(shortName) ? operator : shortName + operator;
