import type { CivilDate } from '#model/basics/date.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import {
  currentDeadline,
  daysLeft,
  milestoneProgress,
} from '#model/rectifications/rectification-facts.ts';
import { dateNear, longDate } from '../time/date.ts';

/** The deadline as residents read it 整改时限, or the reason why there is none. */
export function deadlineText(item: Rectification): string {
  const deadline = currentDeadline(item);
  if (deadline) return longDate(deadline);
  if (item.workKind === '长期坚持') return '长期坚持，不设完成时限';
  if (item.progress === '列入规划') return `列入${item.programme ?? '规划'}，时限随项目确定`;
  if (item.progress === '暂难解决') return '暂难解决，未定时限';
  return '未定';
}

/** How the deadline was moved: 原定 9月30日，9月25日经分管领导同意延期. Empty where it was not. */
export function extensionText(item: Rectification): string {
  const first = item.extensions[0];
  if (!first || !item.deadline) return '';
  const moves = item.extensions.map(
    (move) =>
      `${dateNear(move.approvedOn, item.deadline ?? move.approvedOn)}经${move.approvedBy}同意延期`,
  );
  return `原定 ${longDate(item.deadline)}，${moves.join('，再于')}`;
}

/** How far in one line: what staff wrote with its date, else the milestones. */
export function standingText(item: Rectification): string {
  if (item.standing) return item.standing.text;
  if (item.effect && item.progress === '已完成') return item.effect;
  const { done, total } = milestoneProgress(item);
  return total > 0 ? `${total} 个节点已完成 ${done} 个` : '尚无进展记录';
}

/** How near the deadline is: 还有 7 天到期. Empty where nothing is due. */
export function countdownText(item: Rectification, today: CivilDate): string {
  const left = daysLeft(item, today);
  if (left === undefined) return '';
  return left === 0 ? '今天到期' : `还有 ${left} 天到期`;
}

type Milestone = Rectification['milestones'][number];

/** Should it have been done by now? */
export const isMissed = (milestone: Milestone, today: CivilDate): boolean =>
  !milestone.doneOn && milestone.plannedOn < today;

/** A step 节点: 10月19日更换 11 盏 once done, else 计划 12月5日更换 6 盏, else that it was missed. */
export function milestoneText(milestone: Milestone, today: CivilDate): string {
  const { what, plannedOn, doneOn } = milestone;
  if (doneOn) return `${longDate(doneOn)}${what}`;
  return isMissed(milestone, today)
    ? `原计划 ${longDate(plannedOn)}${what}，未完成`
    : `计划 ${longDate(plannedOn)}${what}`;
}
