import type { CivilDate } from '#model/date.ts';
import type { Progress, Rectification } from '#model/rectification.ts';
import { daysFinishedLate, daysOverdue, hasRelapsed } from '#model/rectification-facts.ts';

/**
 * How a state looks: its word, its colour and its shape together, so that none of them carries it
 * alone. Shapes: full circle done, half circle doing, diamond late, square planned, bar can't.
 */
export type Tone = 'done' | 'doing' | 'late' | 'long' | 'cannot';

export interface StateWord {
  readonly word: string;
  readonly tone: Tone;
}

const progressWords: Record<Progress, StateWord> = {
  制定方案: { word: '制定方案', tone: 'doing' },
  正在整改: { word: '正在整改', tone: 'doing' },
  基本完成: { word: '基本完成', tone: 'doing' },
  已完成: { word: '已完成', tone: 'done' },
  列入规划: { word: '列入规划，逐步解决', tone: 'long' },
  暂难解决: { word: '暂难解决，已作解释', tone: 'cannot' },
};

/** The word of a progress value 进展. */
export const progressWord = (progress: Progress): StateWord => progressWords[progress];

/**
 * Everything a reader must know of the state at once: the progress, then what makes it worse or
 * better (逾期, 反弹, 销号), in the order residents ask.
 */
export function stateWords(item: Rectification, today: CivilDate): StateWord[] {
  const words: StateWord[] = [progressWord(item.progress)];
  const overdue = daysOverdue(item, today);
  if (overdue > 0) words.push({ word: `逾期 ${overdue} 天`, tone: 'late' });
  const late = daysFinishedLate(item);
  if (late > 0) words.push({ word: `未按期完成，晚 ${late} 天`, tone: 'late' });
  if (item.workKind === '长期坚持') words.push({ word: '长期坚持', tone: 'long' });
  if (item.closing.state !== '未销号') words.push({ word: item.closing.state, tone: 'done' });
  if (hasRelapsed(item) && item.progress !== '已完成')
    words.push({ word: '问题反弹，重新办理', tone: 'late' });
  return words;
}
