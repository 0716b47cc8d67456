import type { Board } from '#model/boards/board.ts';
import type { Said } from '#model/boards/board-facts.ts';
import { boardYear } from '#model/boards/board-items.ts';
import type { CivilDate } from '#model/basics/date.ts';
import { itemDay } from '#model/items/item-day.ts';
import { type Office, unitName } from '#model/library.ts';
import {
  daysFinishedLate,
  daysOverdue,
  hasRelapsed,
} from '#model/rectifications/rectification-facts.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import { joinSentences } from '../../words/list.ts';
import { type StateWord, progressWord } from '../../words/status.ts';
import { byTitle } from './by-title.ts';
import { boardDeadline, progressText } from './signboard.ts';

/** What a 信息公开栏 says of each item of its year, by its title. */
export const rectificationBoardSays = (board: Board, office: Office): Said =>
  byTitle(boardYear(board, office).map((item) => [item.title, itemSaid(item, office)]));

function itemSaid(item: Rectification, office: Office): string {
  const states = rowStates(item, office.today).map(({ word }) => word);
  const fields = Object.entries(sevenFields(item, office));
  return joinSentences([states.join('，'), ...fields.map(([name, text]) => `${name}：${text}`)]);
}

/** How an item stands, in words that stay true while days pass. */
export function rowStates(item: Rectification, today: CivilDate): StateWord[] {
  const words: StateWord[] = [progressWord(item.progress)];
  if (daysOverdue(item, today) > 0) words.push({ word: '逾期', tone: 'late' });
  if (daysFinishedLate(item) > 0) words.push({ word: '未按期完成', tone: 'late' });
  if (item.workKind === '长期坚持') words.push({ word: '长期坚持', tone: 'long' });
  if (hasRelapsed(item) && item.progress !== '已完成')
    words.push({ word: '问题反弹，重新办理', tone: 'late' });
  if (item.closing.state !== '未销号') words.push({ word: item.closing.state, tone: 'done' });
  return words;
}

/** The seven fields 七项要素 by name; where the progress owes none, what there is to say instead. */
export function sevenFields(item: Rectification, office: Office) {
  const none = item.progress === '制定方案' ? '方案正在制定' : '暂无';
  return {
    整改内容: item.content ?? item.opinion,
    整改措施: joinSentences(item.measures) || none,
    整改目标: item.goal ?? none,
    整改时限: boardDeadline(item, office.today),
    整改成效: item.effect ?? `目前：${progressText(item)}`,
    责任单位: unitName(office, item.unit, itemDay(item, office.today)),
    责任人: item.person,
  };
}
