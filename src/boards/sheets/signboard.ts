import type { Board } from '#model/boards/board.ts';
import { boardRectification } from '#model/boards/board-items.ts';
import type { CivilDate } from '#model/basics/date.ts';
import { type Office, unitOf } from '#model/library.ts';
import type { Portal } from '#model/office/portal.ts';
import { type SheetSize, typeScale } from '#model/basics/sheet-size.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import {
  changedOn,
  currentDeadline,
  daysOverdue,
  overdueSince,
} from '#model/rectifications/rectification-facts.ts';
import { boardSays } from '#wording/boards/board-says.ts';
import { deadlineNotes, progressText } from '#wording/boards/says/signboard.ts';
import { dateNear } from '#wording/time/date.ts';
import { deadlineText, isMissed } from '#wording/rectifications/rectification.ts';
import { type Tone, progressWord } from '#wording/words/status.ts';
import type { Fact } from './fact.ts';
import { type SheetBase, imprintOf } from './imprint.ts';
import { isWide, progressZone } from './zone.ts';

/** What stands in the progress zone. */
export interface Progress {
  readonly text: string;
  /** 截至 10月19日, where it is older than the date of the sheet. */
  readonly asOf: string;
  readonly milestones: readonly { date: string; what: string; done: boolean }[];
}

/** 公告牌: one unfinished item at the spot it is about (A三(二)3). */
export interface Signboard extends SheetBase {
  readonly template: 'signboard';
  readonly state: { readonly word: string; readonly tone: Tone };
  readonly deadline: { readonly date: string; readonly note: string };
  /** Above the progress zone. */
  readonly before: readonly Fact[];
  /** 整改进度: the zone that an update sheet 更新贴 covers. */
  readonly progress: Progress;
  /** Below the progress zone. */
  readonly after: readonly Fact[];
  /** Size of the progress zone, millimetres. */
  readonly zone: SheetSize;
  /** Two columns. */
  readonly wide: boolean;
}

/** The signboard of a board's item; `undefined` where the public may not see it. */
export function signboardSheet(
  board: Board,
  office: Office,
  portal: Portal,
): Signboard | undefined {
  const item = boardRectification(board, office);
  if (!item) return undefined;
  const said = boardSays(board, office);
  const facts = (...labels: string[]): Fact[] =>
    labels.flatMap((label) => (said[label] ? [{ label, text: said[label] }] : []));
  const { today, settings } = office;
  const imprint = imprintOf(board, office, portal, {
    dates: [changedOn(item, today), overdueSince(item, today)],
    telephone: unitOf(office, item.unit)?.telephone,
  });
  const evaluation = item.batch === '中期' ? '年中期评议' : '年度评议';
  return {
    template: 'signboard',
    board: board.id,
    kicker: `${settings.shortName} ${item.year} ${evaluation}意见整改`,
    title: board.title,
    size: board.size,
    type: typeScale(board.size, board.largePrint),
    sample: settings.sample,
    state: { word: said['进展状态'] ?? '', tone: progressWord(item.progress).tone },
    deadline: { date: deadlineText(item), note: deadlineNote(item, today) },
    before: facts('群众反映', '整改目标', '整改措施'),
    progress: progressOf(item, imprint.date, today),
    after: facts('资金来源', '责任单位', '责任人'),
    zone: progressZone(board.size, board.largePrint),
    wide: isWide(board.size),
    imprint,
  };
}

const progressOf = (item: Rectification, date: CivilDate, today: CivilDate): Progress => ({
  text: progressText(item),
  asOf: standingDate(item, date),
  milestones: item.milestones.map((step) => ({
    date: stepDate(step, date, today),
    what: step.what,
    done: step.doneOn !== undefined,
  })),
});

const standingDate = ({ standing }: Rectification, date: CivilDate): string =>
  standing && standing.asOf !== date ? `截至 ${dateNear(standing.asOf, date)}` : '';

/** 10月19日, 计划 12月5日, or 未完成 with the day it was meant for. */
function stepDate(step: Rectification['milestones'][number], date: CivilDate, today: CivilDate) {
  if (step.doneOn) return dateNear(step.doneOn, date);
  const planned = dateNear(step.plannedOn, date);
  return isMissed(step, today) ? `原计划 ${planned}，未完成` : `计划 ${planned}`;
}

/** 逾期，计划 2020年12月5日完成: under the deadline. Empty where there is nothing to add. */
function deadlineNote(item: Rectification, today: CivilDate): string {
  const notes = deadlineNotes(item, today);
  const deadline = currentDeadline(item);
  const last = item.milestones.findLast((milestone) => !milestone.doneOn);
  if (deadline && last && daysOverdue(item, today) > 0 && last.plannedOn > deadline)
    notes.push(`计划 ${dateNear(last.plannedOn, deadline)}完成`);
  return notes.join('，');
}
