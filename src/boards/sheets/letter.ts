import { type PrintBlock, printBlocks } from '#markdown/print-blocks.ts';
import type { Board } from '#model/boards/board.ts';
import { boardItemsOf } from '#model/boards/board-items.ts';
import { type Office, unitOf } from '#model/library.ts';
import { nameOn } from '#model/office/dated-name.ts';
import type { Portal } from '#model/office/portal.ts';
import { typeScale } from '#model/basics/sheet-size.ts';
import { boardSays } from '#wording/boards/board-says.ts';
import { longDate } from '#wording/time/date.ts';
import { bodyPictures } from './body-pictures.ts';
import type { SheetPicture } from './card-pictures.ts';
import type { Fact } from './fact.ts';
import { type SheetBase, imprintOf } from './imprint.ts';

/** 一封信: a letter to residents (A三(四)); it has no field for recipients. */
export interface LetterSheet extends SheetBase {
  readonly template: 'letter';
  /** The group it is written to 称呼, such as 各位村民：. */
  readonly salutation: string;
  readonly body: readonly PrintBlock[];
  /** When it was written, where its board is of a later day: what it tells of may be over. */
  readonly written?: string;
  /** The pictures of the text; one that is not here gives its words. */
  readonly pictures?: readonly SheetPicture[];
  /** Who issued it and when 落款, set right. */
  readonly signed: { readonly issuer: string; readonly date: string };
  /** Whom to call, and what to do if not satisfied. */
  readonly contacts: readonly Fact[];
}

/** The letter of a board's activity; `undefined` where the public may not see it or it has no text. */
export function letterSheet(board: Board, office: Office, portal: Portal): LetterSheet | undefined {
  const item = boardItemsOf(board, office, 'outreach')[0];
  const said = boardSays(board, office);
  if (!item || !said['正文']) return undefined;
  const { settings } = office;
  const unit = unitOf(office, item.unit);
  const body = printBlocks(item.body);
  const type = typeScale(board.size, board.largePrint);
  return {
    template: 'letter',
    board: board.id,
    kicker: settings.name,
    title: item.title,
    size: board.size,
    type,
    sample: settings.sample,
    lengths: { 标题: [...item.title].length },
    ...(board.publishedOn > item.on && {
      written: `信写于 ${longDate(item.on)}，现在的情况扫码看网页`,
    }),
    ...addressed(body, item.towards),
    pictures: bodyPictures(body, board.size, type, office.media),
    signed: { issuer: settings.issuer, date: longDate(item.on) },
    contacts: ['咨询电话', '监督电话', '办公时间', '不满意怎么办'].flatMap((label) => {
      const text = said[label];
      if (!text) return [];
      return [
        {
          label,
          text: label === '咨询电话' && unit ? `${text}（${nameOn(unit, office.today)}）` : text,
        },
      ];
    }),
    imprint: imprintOf(board, office, portal, {
      dates: [item.on],
      telephone: unit?.telephone,
      repeats: true,
    }),
  };
}

/** Longest first line that can be a salutation, in characters. */
const longestSalutation = 24;

/** The salutation that the letter begins with (各位村民：), else one to the group it is for. */
function addressed(body: readonly PrintBlock[], towards: string) {
  const [first, ...rest] = body;
  const line = first?.type === 'paragraph' ? first.runs.map((run) => run.text).join('') : '';
  return /^[^\n]+：$/u.test(line) && [...line].length <= longestSalutation
    ? { salutation: line, body: rest }
    : { salutation: `${towards}：`, body };
}
