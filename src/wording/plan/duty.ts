import type { DatesInConflict } from '#model/plan/duty-dates.ts';
import type { DutyMonth } from '#model/plan/duty-months.ts';
import type { DutyResult, DutyState, EntryKind } from '#model/plan/duty-result.ts';
import type { DutyRule, RuleOf, Selector } from '#model/plan/plan.ts';
import { longDate } from '../time/date.ts';
import type { PlaceWords } from '../words/level.ts';
import type { StateWord } from '../words/status.ts';

const words: Record<DutyState, StateWord> = {
  met: { word: '已落实', tone: 'done' },
  late: { word: '逾期未完成', tone: 'late' },
  short: { word: '部分落实', tone: 'doing' },
  'not-yet-due': { word: '未到期', tone: 'long' },
  unknown: { word: '暂无法判断', tone: 'cannot' },
};

/** The state of a duty: what was met after its day says so, and keeps the colour of lateness. */
export const dutyWord = (result: Pick<DutyResult, 'state' | 'lateDays'>): StateWord =>
  result.state === 'met' && result.lateDays > 0
    ? { word: `已落实，逾期 ${result.lateDays} 天完成`, tone: 'late' }
    : words[result.state];

/** The word of a state by itself, for counts and legends. */
export const dutyStateWord = (state: DutyState): StateWord => words[state];

/** How a month of a monthly duty stands. */
export const monthWord = ({ state }: Pick<DutyMonth, 'state'>): StateWord =>
  ({
    full: { word: '有', tone: 'done' } as const,
    missed: { word: '缺', tone: 'late' } as const,
    open: { word: '还没有', tone: 'long' } as const,
  })[state];

/** By the type of the rule. */
export const dutyChecks: Readonly<Record<DutyRule['type'], string>> = {
  count: '按数量',
  window: '按时段',
  deadline: '按期限',
  monthly: '按月',
  coverage: '全覆盖',
  spread: '分时段',
  evidence: '按佐证',
  filing: '逐项报送',
  standing: '常态',
};

/** How a duty is checked 考核方式. */
export const dutyCheckWord = (type: DutyRule['type']): string => dutyChecks[type];

/** What duties count, by kind. */
export const countedWords: Readonly<Record<EntryKind | 'any', string>> = {
  rectification: '整改事项',
  achievement: '绩效成果',
  notice: '公告公示',
  document: '公文',
  outreach: '绩效沟通',
  survey: '满意度摸底',
  service: '政务服务事项',
  inspection: '督查',
  board: '公示牌与板报',
  publication: '宣传稿件',
  frame: '样本框报送',
  assignment: '分工任务',
  any: '工作记录',
};

/** What a duty counts, as residents read it. */
export const countedWord = (kind: Selector['kind']): string => countedWords[kind];

const measures: Readonly<Record<Selector['kind'], string>> = {
  rectification: '项',
  achievement: '项',
  notice: '项',
  document: '份',
  outreach: '次',
  survey: '次',
  service: '项',
  inspection: '次',
  board: '块',
  publication: '篇',
  frame: '份',
  assignment: '项',
  any: '项',
};

/** 5 篇, 3 次: a number with the measure word of what is counted. */
export const measured = (number: number, kind: Selector['kind']): string =>
  `${number} ${measures[kind]}`;

/** Measure words of what a duty of coverage goes through. */
const targets: Record<Exclude<RuleOf<'coverage'>['over'], 'village'>, string> = {
  channel: '种方式',
  category: '类工作',
  rectification: '件事',
};

/** 要 1 次，做了 8 次: what the clause asks for, and what counts. Standing work has no number 常态. */
export function countedText(
  { duty: { rule }, wanted, counted }: Pick<DutyResult, 'duty' | 'wanted' | 'counted'>,
  places: Pick<PlaceWords, 'counted'>,
): string | undefined {
  if (rule.type === 'standing' && !rule.eachEntry) return undefined;
  const inWords = (number: number): string => {
    switch (rule.type) {
      case 'coverage':
        return `${number} ${rule.over === 'village' ? places.counted : targets[rule.over]}`;
      case 'monthly':
        return `${number} 个月`;
      case 'count':
      case 'window':
      case 'deadline':
      case 'spread':
      case 'evidence':
      case 'filing':
      case 'standing':
        return measured(number, rule.of.kind);
    }
  };
  return `要 ${inWords(wanted)}，做了 ${inWords(counted)}`;
}

/** 时限 2022年9月26日 早于方案印发日期 2022年9月29日: said beside the duty, never corrected. */
export const conflictText = ({ due, issuedOn }: DatesInConflict): string =>
  `时限 ${longDate(due)} 早于方案印发日期 ${longDate(issuedOn)}`;
