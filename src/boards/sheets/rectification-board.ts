import type { Board } from '#model/boards/board.ts';
import { boardYear } from '#model/boards/board-items.ts';
import type { Office } from '#model/library.ts';
import type { Portal } from '#model/office/portal.ts';
import { changedOn, overdueSince } from '#model/rectifications/rectification-facts.ts';
import { rectificationGroups } from '#model/rectifications/rectification-groups.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import { typeScale } from '#model/basics/sheet-size.ts';
import { groupWord } from '#wording/rectifications/rectification-group.ts';
import { rowStates, sevenFields } from '#wording/boards/says/rectification-board.ts';
import type { StateWord } from '#wording/words/status.ts';
import type { Fact } from './fact.ts';
import { type SheetBase, imprintOf } from './imprint.ts';

/** An item on the sheet: its title, how it stands, and the seven fields 七项要素 by name. */
interface Row {
  readonly title: string;
  readonly states: readonly StateWord[];
  readonly fields: readonly Fact[];
}

/** 信息公开栏: all items of a year with the seven fields (A三(二)2). */
export interface RectificationBoard extends SheetBase {
  readonly template: 'rectification-board';
  /** The overdue and unfinished first. */
  readonly groups: readonly (StateWord & { readonly rows: readonly Row[] })[];
}

/** The sheet of a board; `undefined` where the public may see none of it. */
export function rectificationBoardSheet(
  board: Board,
  office: Office,
  portal: Portal,
): RectificationBoard | undefined {
  const items = boardYear(board, office);
  if (items.length === 0) return undefined;
  const { settings, today } = office;
  return {
    template: 'rectification-board',
    board: board.id,
    kicker: `${settings.shortName} ${board.year} 年度评议意见整改，共 ${items.length} 项`,
    title: board.title,
    size: board.size,
    type: typeScale(board.size, board.largePrint),
    sample: settings.sample,
    imprint: imprintOf(board, office, portal, {
      dates: items.flatMap((item) => [changedOn(item, today), overdueSince(item, today)]),
    }),
    groups: rectificationGroups(items, today).map((group) => ({
      ...groupWord(group.state),
      rows: group.items.map((item) => rowOf(item, office)),
    })),
  };
}

const rowOf = (item: Rectification, office: Office): Row => ({
  title: item.title,
  states: rowStates(item, office.today),
  fields: Object.entries(sevenFields(item, office)).map(([label, text]) => ({ label, text })),
});
