import { type PrintBlock, printBlocks } from '#markdown/print-blocks.ts';
import type { Board } from '#model/boards/board.ts';
import { boardItemsOf } from '#model/boards/board-items.ts';
import { type Office, unitOf } from '#model/library.ts';
import type { Portal } from '#model/office/portal.ts';
import { typeScale } from '#model/basics/sheet-size.ts';
import { boardSays } from '#wording/boards/board-says.ts';
import { placesLabel } from '#wording/boards/says/notice.ts';
import { changesOf } from '#wording/items/changes.ts';
import { longDate } from '#wording/time/date.ts';
import { bodyPictures } from './body-pictures.ts';
import type { SheetPicture } from './card-pictures.ts';
import type { Fact } from './fact.ts';
import { type SheetBase, imprintOf } from './imprint.ts';

/** 公告公示: one notice with its period and how to object. */
export interface NoticeSheet extends SheetBase {
  readonly template: 'notice';
  /** What must be seen first: the period, the villages. */
  readonly before: readonly Fact[];
  readonly body: readonly PrintBlock[];
  /** The pictures of the text; one that is not here gives its words. */
  readonly pictures?: readonly SheetPicture[];
  /** Below the text: files that the site has, how to object, what came of it. */
  readonly after: readonly Fact[];
  /** Who issued it and when 落款, set right. */
  readonly signed: { readonly issuer: string; readonly date: string };
}

/** The sheet of a board's notice; `undefined` where the public may not see it. */
export function noticeSheet(board: Board, office: Office, portal: Portal): NoticeSheet | undefined {
  const item = boardItemsOf(board, office, 'notice')[0];
  if (!item) return undefined;
  const { settings } = office;
  const said = boardSays(board, office);
  const facts = (...labels: string[]): Fact[] =>
    labels.flatMap((label) => (said[label] ? [{ label, text: said[label] }] : []));
  const body = printBlocks(item.body);
  const type = typeScale(board.size, board.largePrint);
  return {
    template: 'notice',
    board: board.id,
    kicker: `${settings.shortName} ${item.noticeKind}`,
    title: item.title,
    size: board.size,
    type,
    sample: settings.sample,
    lengths: { 标题: [...item.title].length },
    before: facts('公示期', placesLabel(item, office)),
    body,
    pictures: bodyPictures(body, board.size, type, office.media),
    after: facts('附件', '怎样提意见', '提意见电话', '提意见地点', '公示结果'),
    signed: { issuer: settings.issuer, date: longDate(item.publishedOn) },
    imprint: imprintOf(board, office, portal, {
      dates: [
        item.publishedOn,
        item.outcome?.on,
        ...changesOf(item, office).map((change) => change.on),
      ],
      telephone: unitOf(office, item.unit)?.telephone,
    }),
  };
}
