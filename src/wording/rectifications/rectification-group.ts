import type { GroupState } from '#model/rectifications/rectification-groups.ts';
import type { StateWord } from '../words/status.ts';

const words: Readonly<Record<GroupState, StateWord>> = {
  overdue: { word: '逾期未完成', tone: 'late' },
  // Some of these are 制定方案 or 基本完成: the state of each stands in its row.
  doing: { word: '尚未完成、未到期', tone: 'doing' },
  planned: { word: '列入规划，逐步解决', tone: 'long' },
  cannot: { word: '暂难解决，已作解释', tone: 'cannot' },
  done: { word: '已完成', tone: 'done' },
};

/** What items that are equally far are called together. */
export const groupWord = (state: GroupState): StateWord => words[state];
