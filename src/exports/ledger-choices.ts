import type { CivilDate } from '#model/basics/date.ts';
import type { Progress, Rectification } from '#model/rectifications/rectification.ts';
import { stateWords, workKindWord } from '#wording/words/status.ts';

// Words for forms that take only those of a drop-down. None says more than is so: 未完成 is true of a
// matter that is planned for later, 正在整改 is not.

const [done, undone] = [
  ['已完成', '完成', '已办结', '办结', '是'],
  ['未完成', '未办结', '否'],
];
const progressChoices: Readonly<Record<Progress, readonly string[]>> = {
  制定方案: ['制定方案', ...undone],
  正在整改: ['正在整改', '整改中', '正在办理', '推进中', ...undone],
  基本完成: ['基本完成', ...undone],
  已完成: done,
  列入规划: ['列入规划', '逐步解决', ...undone],
  暂难解决: ['暂难解决', '无法完成', '无法解决', ...undone],
};

/** Whether it is done 是否完成. */
export const stateChoices = (item: Rectification, today: CivilDate): string[] => [
  ...stateWords(item, today).map(({ word }) => word),
  ...progressChoices[item.progress],
  workKindWord(item.workKind).word,
];

/** Whether it is closed 是否销号; what is accepted only is not. */
export const closingChoices = ({ closing }: Rectification): string[] =>
  closing.state === '已销号' ? ['已销号', '销号', '是'] : [closing.state, '未销号', '否'];

const verified: Readonly<Record<Rectification['verified'], readonly string[]>> = {
  属实: ['属实', '是'],
  部分属实: ['部分属实'],
  不属实: ['不属实', '否'],
};

/** Whether the opinion was true 是否属实. */
export const verifiedChoices = (item: Rectification): readonly string[] => verified[item.verified];
