import { type PrintBlock, printBlocks } from '#markdown/print-blocks.ts';
import type { Board } from '#model/boards/board.ts';
import { boardItemsOf } from '#model/boards/board-items.ts';
import type { Office } from '#model/library.ts';
import type { Portal } from '#model/office/portal.ts';
import { typeScale } from '#model/basics/sheet-size.ts';
import { boardSays } from '#wording/boards/board-says.ts';
import { longDate } from '#wording/time/date.ts';
import { bodyPictures } from './body-pictures.ts';
import type { Fact } from './fact.ts';
import { imprintOf } from './imprint.ts';
import type { NoticeSheet } from './notice.ts';

/**
 * 办事指南: one service with what to bring, the steps, the time limit and the telephone. It is set as a
 * notice is: facts, text, facts. `undefined` where the public may not see it.
 */
export function serviceSheet(
  board: Board,
  office: Office,
  portal: Portal,
): NoticeSheet | undefined {
  const item = boardItemsOf(board, office, 'service')[0];
  if (!item) return undefined;
  const { settings } = office;
  const said = boardSays(board, office);
  const type = typeScale(board.size, board.largePrint);
  const body: PrintBlock[] = [
    heading('要带什么'),
    list(item.materials),
    heading('怎么办'),
    list(item.steps, 1),
    ...(item.plain.trim() ? [heading('补充说明'), ...printBlocks(item.body)] : []),
  ];
  const facts = (...labels: string[]): Fact[] =>
    labels.flatMap((label) => (said[label] ? [{ label, text: said[label] }] : []));
  return {
    template: 'notice',
    board: board.id,
    kicker: `${settings.shortName} 办事指南`,
    title: item.title,
    size: board.size,
    type,
    sample: settings.sample,
    lengths: { 标题: [...item.title].length },
    before: facts('办理对象', '办理时限', '收费'),
    body,
    pictures: bodyPictures(body, board.size, type, office.media),
    after: facts('附件', '办理窗口', '办公时间', '地址', '办理依据'),
    signed: { issuer: settings.issuer, date: longDate(item.publishedOn) },
    imprint: imprintOf(board, office, portal, {
      dates: [item.publishedOn, ...item.changes.map((change) => change.on)],
      telephone: item.telephone,
    }),
  };
}

const runs = (text: string) => [{ text, strong: false }];

const heading = (text: string): PrintBlock => ({ type: 'heading', level: 1, runs: runs(text) });

/** Lines one below the other; numbered from `start` where they follow one another. */
const list = (lines: readonly string[], start?: number): PrintBlock => ({
  type: 'list',
  ...(start !== undefined && { start }),
  items: lines.map((line) => [{ type: 'paragraph', runs: runs(line) }]),
});
