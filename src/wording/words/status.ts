import type { CivilDate } from '#model/basics/date.ts';
import type { Progress, Rectification } from '#model/rectifications/rectification.ts';
import {
  daysFinishedLate,
  daysOverdue,
  hasRelapsed,
} from '#model/rectifications/rectification-facts.ts';

/**
 * How a state looks: its word, its colour and its shape together, so that none of them carries it
 * alone. Shapes: full circle done, half circle doing, diamond late, square planned, bar can't.
 */
export type Tone = 'done' | 'doing' | 'late' | 'long' | 'cannot';

/** Shapes that say more than the tone's own: how full a circle is, how an opinion was verified … */
export type StateShape =
  | 'quarter'
  | 'most'
  | 'tick'
  | 'stamp'
  | 'open'
  | 'back'
  | 'loop'
  | 'arrow'
  | 'clock'
  | 'check'
  | 'half-check'
  | 'cross';

export interface StateWord {
  readonly word: string;
  readonly tone: Tone;
  /** Its shape where the tone's own would not tell it from others. */
  readonly shape?: StateShape;
}

const progressWords: Record<Progress, StateWord> = {
  制定方案: { word: '制定方案', tone: 'doing', shape: 'quarter' },
  正在整改: { word: '正在整改', tone: 'doing' },
  基本完成: { word: '基本完成', tone: 'doing', shape: 'most' },
  已完成: { word: '已完成', tone: 'done' },
  列入规划: { word: '列入规划，逐步解决', tone: 'long' },
  暂难解决: { word: '暂难解决，已作解释', tone: 'cannot' },
};

/** The word of a progress value 进展. */
export const progressWord = (progress: Progress): StateWord => progressWords[progress];

const verifiedWords: Record<Rectification['verified'], StateWord> = {
  属实: { word: '属实', tone: 'doing', shape: 'check' },
  部分属实: { word: '部分属实', tone: 'long', shape: 'half-check' },
  不属实: { word: '不属实', tone: 'cannot', shape: 'cross' },
};

/** Was the opinion true 核实. */
export const verifiedWord = (verified: Rectification['verified']): StateWord =>
  verifiedWords[verified];

const workKindWords: Record<Rectification['workKind'], StateWord> = {
  立行立改: { word: '立行立改', tone: 'doing', shape: 'arrow' },
  限期整改: { word: '限期整改', tone: 'doing', shape: 'clock' },
  长期坚持: { word: '长期坚持', tone: 'long', shape: 'loop' },
};

/** What kind of work it is 整改类型. */
export const workKindWord = (kind: Rectification['workKind']): StateWord => workKindWords[kind];

const closingWords: Record<Rectification['closing']['state'], StateWord> = {
  未销号: { word: '未销号', tone: 'cannot', shape: 'open' },
  已验收: { word: '已验收', tone: 'done', shape: 'tick' },
  已销号: { word: '已销号', tone: 'done', shape: 'stamp' },
};

/** Whether it was accepted and closed 销号. */
export const closingWord = (state: Rectification['closing']['state']): StateWord =>
  closingWords[state];

const relapsedWord: StateWord = { word: '问题反弹，重新办理', tone: 'late', shape: 'back' };

/** Said in lists, where a matter came back that stands among others 曾反弹. */
export const cameBackWord: StateWord = { word: '曾反弹', tone: 'late', shape: 'back' };

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
  if (item.workKind === '长期坚持') words.push(workKindWord(item.workKind));
  if (item.closing.state !== '未销号') words.push(closingWord(item.closing.state));
  if (hasRelapsed(item) && item.progress !== '已完成') words.push(relapsedWord);
  return words;
}
