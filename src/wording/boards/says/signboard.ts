import type { Board } from '#model/boards/board.ts';
import type { Said } from '#model/boards/board-facts.ts';
import { boardRectification } from '#model/boards/board-items.ts';
import type { CivilDate } from '#model/basics/date.ts';
import { itemDay } from '#model/items/item-day.ts';
import { nameOn } from '#model/office/dated-name.ts';
import { type Office, unitOf } from '#model/library.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import {
  currentDeadline,
  daysFinishedLate,
  daysOverdue,
} from '#model/rectifications/rectification-facts.ts';
import { longDate } from '../../time/date.ts';
import { joinSentences } from '../../words/list.ts';
import { deadlineText, milestoneText, standingText } from '../../rectifications/rectification.ts';
import { progressWord } from '../../words/status.ts';

/** What a signboard 公告牌 says of its item. */
export function signboardSays(board: Board, office: Office): Said {
  const item = boardRectification(board, office);
  return item ? rectificationSaid(item, office) : {};
}

function rectificationSaid(item: Rectification, office: Office): Said {
  const unit = unitOf(office, item.unit);
  const fields: [string, string | undefined][] = [
    ['进展状态', boardState(item)],
    ['整改时限', boardDeadline(item, office.today)],
    ['群众反映', item.opinion],
    ['整改目标', item.goal ?? item.content],
    ['整改措施', joinSentences(item.measures)],
    [
      '整改进度',
      joinSentences([
        progressText(item),
        ...item.milestones.map((step) => milestoneText(step, office.today)),
      ]),
    ],
    ['资金来源', item.funds],
    ['责任单位', unit && nameOn(unit, itemDay(item, office.today))],
    ['责任人', item.person],
    ['咨询电话', unit?.telephone ?? office.settings.telephone],
    ['监督电话', office.settings.supervision],
  ];
  return Object.fromEntries(
    fields.filter((field): field is [string, string] => Boolean(field[1]?.trim())),
  );
}

/** 正在整改, and what has happened to it since: 问题反弹, 已销号. */
function boardState(item: Rectification): string {
  const words = [progressWord(item.progress).word];
  if (item.relapses.length > 0) words.push('问题反弹，重新办理');
  if (item.closing.state !== '未销号') words.push(item.closing.state);
  return words.join('，');
}

/** What residents must know of the deadline beside its date, without a count of days: 逾期. */
export function deadlineNotes(item: Rectification, today: CivilDate): string[] {
  const notes: string[] = [];
  if (item.deadline && currentDeadline(item) !== item.deadline)
    notes.push(`原定 ${longDate(item.deadline)}`);
  if (daysOverdue(item, today) > 0) notes.push('逾期');
  if (daysFinishedLate(item) > 0) notes.push('未按期完成');
  return notes;
}

/** The deadline 整改时限 with its notes. */
export function boardDeadline(item: Rectification, today: CivilDate): string {
  const notes = deadlineNotes(item, today).join('，');
  return notes ? `${deadlineText(item)}（${notes}）` : deadlineText(item);
}

/** How far, in a sentence: 进展说明, or why it can't be solved now. */
export const progressText = (item: Rectification): string =>
  item.standing?.text ?? item.explanation?.reason ?? standingText(item);
