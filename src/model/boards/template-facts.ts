import type { Kind } from '../kinds.ts';
import type { BoardTemplate } from './board-template.ts';

/** What a template is called, and what it shows. */
interface TemplateFacts {
  /** Its name in Chinese. */
  readonly label: string;
  /** Kind of the items it shows; without it, it shows the plan. */
  readonly shows?: Kind;
  /** How many items it shows. 信息公开栏 takes all of a year by itself. */
  readonly items: 'one' | 'some' | 'none';
}

export const templateFacts: Readonly<Record<BoardTemplate, TemplateFacts>> = {
  signboard: { label: '公告牌', shows: 'rectification', items: 'one' },
  achievements: { label: '板报', shows: 'achievement', items: 'some' },
  'rectification-board': { label: '信息公开栏', shows: 'rectification', items: 'none' },
  notice: { label: '公告公示', shows: 'notice', items: 'one' },
  duties: { label: '任务进度栏', items: 'none' },
  survey: { label: '满意度摸底结果', shows: 'survey', items: 'some' },
  letter: { label: '一封信', shows: 'outreach', items: 'one' },
  service: { label: '办事指南', shows: 'service', items: 'one' },
};
