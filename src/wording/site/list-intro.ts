import { publicItems } from '#model/audience.ts';
import { balanceOf } from '#model/rectifications/balance.ts';
import type { Kind } from '#model/kinds.ts';
import type { Office } from '#model/library.ts';
import { surveyCounts } from '#model/surveys/survey-counts.ts';
import { balanceText, yearsText } from '../rectifications/balance.ts';
import { surveyCountText } from '../items/survey.ts';
import { levelWords } from '../words/level.ts';

const intros: Record<Exclude<Kind, 'rectification' | 'board'>, string> = {
  achievement: '做了哪些事、群众得到了什么；每个数字写明出处和日期。',
  notice: '公示期内可以提意见，每件写明截止日期和怎样提。',
  document: '本单位的公文和所参照的文件；不是本单位发的文件只列摘要和来源。',
  outreach:
    '用信、电话、会议、短信、走访、答复和公众号与群众沟通的情况。只公开次数和人次，不公开任何人的信息。',
  survey: '抽样了解群众满意度的结果，写明样本量和方法；人数太少的格不显示。',
  service: '到窗口办事要带什么、怎么办、多久办好。',
  inspection: '经批准公开的督查情况。',
};

/** What a list is, in a sentence or two; for rectifications also how far they are. */
export function listIntro(kind: Kind, office: Office): string {
  if (kind === 'survey')
    return `${intros.survey}${surveyCounts(office)
      .map((one) => `${surveyCountText(one)}。`)
      .join('')}`;
  if (kind === 'board') {
    const { within } = levelWords(office.settings);
    return `街头和${within}的公示牌、板报：牌上写了什么，现在变了没有。`;
  }
  if (kind !== 'rectification') return intros[kind];
  const items = publicItems(office, kind);
  return `${yearsText(items)} ${balanceText(balanceOf(items, office.today))}。`.trim();
}
