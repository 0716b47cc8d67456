import type { LetterSheet } from '#boards/sheets/letter.ts';
import { yearOf } from '#model/basics/date.ts';
import type { Finding } from '#model/basics/finding.ts';
import type { Office } from '#model/library.ts';
import type { Portal } from '#model/office/portal.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import type { Wording } from '#model/office/wording.ts';
import type { BundleFile } from '../manifest.ts';
import type { ArticlePicture } from './article.ts';
import type { FilledLine } from './fill-wording.ts';

/** A letter to be set and finished as PDF. */
export interface ChannelSheet {
  readonly path: string;
  readonly title: string;
  readonly sheet: LetterSheet;
  /** The same without what may be left out （可省）, where the whole takes more than a page. */
  readonly shorter: { readonly sheet: LetterSheet; readonly without: readonly string[] };
  /** Its template, for findings. */
  readonly file: string;
}

/** What the makers of the channels work on, and where they put what they made. */
export interface Making {
  readonly item: Rectification;
  readonly office: Office;
  readonly portal: Portal;
  readonly wording: Wording;
  readonly files: BundleFile[];
  readonly sheets: ChannelSheet[];
  readonly pictures: (ArticlePicture & { title: string })[];
  readonly notes: string[];
  readonly findings: Finding[];
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Windows programs want CRLF, and old ones a mark that says the text is UTF-8. */
export const textFile = (text: string): Uint8Array =>
  bytesOf(`\ufeff${text.trimEnd().replaceAll('\n', '\r\n')}\r\n`);

/** What stands before a text of an office that does not exist. */
export const fictional = ({ settings }: Office, more = ''): string =>
  settings.sample ? `（示例，内容均为虚构${more}）\n\n` : '';

/** Dates of this year as they are said: 10月30日. */
export const withoutThisYear = (text: string, { today }: Office): string =>
  text.replace(new RegExp(`(?<!\\d)${yearOf(today)}年(?=\\d+月\\d)`, 'g'), '');

/** What staff are told of sentences that were left out. */
export const leftOut = (title: string, without: readonly string[]): string =>
  `${title}：放不下，省去了 ${without.map((text) => `“${text}”`).join('、')}`;

/** Notes what was left out of a text, if anything was. */
export function noteLeft({ notes }: Making, title: string, left: readonly FilledLine[]): void {
  if (left.length > 0)
    notes.push(
      leftOut(
        title,
        left.map(({ text }) => text),
      ),
    );
}

/** A text that is too long even without what may be left out. */
export const tooLong = ({ file }: Wording, message: string): Finding => ({
  code: 'wording-too-long',
  severity: 'error',
  file,
  line: 1,
  column: 1,
  message,
  hint: '把模板改短些，或者在可以不说的句子前面写（可省）；进展说明太长的，在事项文件里改短 standing',
});
