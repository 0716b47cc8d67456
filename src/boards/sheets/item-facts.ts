import { templateFacts } from '#model/boards/template-facts.ts';
import type { Board } from '#model/boards/board.ts';
import type { CivilDate } from '#model/basics/date.ts';
import { type AnyItem, type Items, type Office, unitOf, villageOf } from '#model/library.ts';
import { shownCells } from '#model/surveys/survey-cells.ts';
import { boardSays } from '#wording/boards/board-says.ts';
import { dateRange, longDate, spanText } from '#wording/time/date.ts';
import { figureText } from '#wording/items/figure.ts';
import { joinSentences } from '#wording/words/list.ts';
import { periodText } from '#wording/items/notice.ts';
import {
  deadlineText,
  extensionText,
  standingText,
} from '#wording/rectifications/rectification.ts';
import { stateWords } from '#wording/words/status.ts';
import { timelineOf } from '#wording/rectifications/timeline.ts';
import type { Fact } from './fact.ts';

type Of<Kind extends AnyItem['kind']> = Items[Kind][number];
type Fields = Readonly<Record<string, string | undefined>>;

const day = (date: CivilDate | undefined): string | undefined => date && longDate(date);
const names = (ids: readonly string[], find: (id: string) => { name: string } | undefined) =>
  ids.map((id) => find(id)?.name ?? id).join('、');

/**
 * What the page of an item says, field by field, for those who sign for it. Internal fields are
 * left out: nobody signs for what is not published.
 */
export function itemFacts(item: AnyItem, office: Office): Fact[] {
  return Object.entries(fieldsOf(item, office)).flatMap(([label, text]) =>
    text?.trim() ? [{ label, text }] : [],
  );
}

function fieldsOf(item: AnyItem, office: Office): Fields {
  switch (item.kind) {
    case 'rectification':
      return rectificationFields(item, office);
    case 'achievement':
      return achievementFields(item, office);
    case 'notice':
      return noticeFields(item, office);
    case 'document':
      return documentFields(item);
    case 'outreach':
      return outreachFields(item, office);
    case 'survey':
      return surveyFields(item);
    case 'service':
      return serviceFields(item);
    case 'inspection':
      return inspectionFields(item, office);
    case 'board':
      return boardFields(item, office);
  }
}

const rectificationFields = (item: Of<'rectification'>, office: Office): Fields => ({
  评议年度: `${item.year} 年（${item.batch}）`,
  群众反映: item.opinion,
  类别: item.category,
  涉及的村: villageOf(office, item.village)?.name,
  核实情况: item.verified,
  整改类型: item.workKind,
  进展: stateWords(item, office.today)
    .map(({ word }) => word)
    .join('，'),
  进展说明: [standingText(item), item.standing && `（截至 ${longDate(item.standing.asOf)}）`]
    .filter(Boolean)
    .join(''),
  整改内容: item.content,
  整改目标: item.goal,
  整改措施: joinSentences(item.measures),
  整改时限: [deadlineText(item), extensionText(item)].filter(Boolean).join('，'),
  整改成效: item.effect,
  经过: joinSentences(
    timelineOf(item, office.today).map(({ on, label, text, answer }) =>
      [
        longDate(on),
        label && `${label}：`,
        text.replace(/。$/u, ''),
        answer && `（答复：${answer.replace(/。$/u, '')}）`,
      ]
        .filter(Boolean)
        .join(''),
    ),
  ),
  暂难解决的原因: item.explanation?.reason,
  列入的规划: item.programme,
  资金来源: item.funds,
  责任人: item.person,
  责任领导: item.leader,
});

const achievementFields = (item: Of<'achievement'>, office: Office): Fields => ({
  类别: item.category,
  实施时间: spanText(item.period),
  一句话成效: item.summary,
  工作措施: joinSentences(item.measures),
  成效亮点: joinSentences(item.results),
  涉及的村: names(item.villages, (id) => villageOf(office, id)),
});

const noticeFields = (item: Of<'notice'>, office: Office): Fields => ({
  类型: item.noticeKind,
  公示期: item.period && periodText(item.period),
  怎样提意见: item.objection?.how,
  提意见电话: item.objection?.telephone,
  提意见地点: item.objection?.address,
  公示结果: item.outcome && `${longDate(item.outcome.on)}：${item.outcome.text}`,
  涉及的村: names(item.villages, (id) => villageOf(office, id)),
});

const documentFields = (item: Of<'document'>): Fields => ({
  发文字号: item.number,
  发文机关: item.issuers.join('、'),
  成文日期: day(item.issuedOn),
  公开方式: item.openness,
  索引号: item.indexNumber,
  主题分类: item.subject,
  制发依据: joinSentences(item.basis),
  摘自: item.cited && `${item.cited.source}（${item.cited.used}），摘要，非原文`,
});

const outreachFields = (item: Of<'outreach'>, office: Office): Fields => ({
  方式: item.round === undefined ? item.channel : `${item.channel}（第 ${item.round} 轮）`,
  日期: longDate(item.on),
  对象: item.towards,
  座谈代表: item.symposium?.groups.join('、'),
  村: villageOf(office, item.village)?.name,
  人次: item.reached === undefined ? undefined : `${item.reached}`,
  主要内容: item.summary,
});

function surveyFields(item: Of<'survey'>): Fields {
  const questions = item.questions.map(({ question, answers }) => {
    const { counts } = shownCells({ answers }, item.n);
    const parts = answers.map(({ answer }, index) => `${answer} ${counts[index] ?? '不显示'}`);
    return [question, parts.join('，')] as const;
  });
  return {
    轮次: `第 ${item.round} 轮`,
    调查时间: dateRange(item.from, item.to),
    调查方法: item.method,
    有效样本: item.n === undefined ? undefined : `${item.n} 份`,
    ...Object.fromEntries(questions),
    结果运用: item.followUp,
  };
}

const serviceFields = (item: Of<'service'>): Fields => ({
  办理依据: item.basis,
  办理对象: item.who,
  所需材料: joinSentences(item.materials),
  办理流程: joinSentences(item.steps),
  办理时限: item.timeLimit,
  收费: item.fee,
  办理窗口: item.window,
  电话: item.telephone,
});

const inspectionFields = (item: Of<'inspection'>, office: Office): Fields => ({
  督查日期: longDate(item.on),
  督查范围: item.scope,
  发现的问题: joinSentences(item.findings),
  通报单位: names(item.named, (id) => unitOf(office, id)),
  整改期限: day(item.deadline),
  责任单位答复: joinSentences(
    item.answers.map(
      ({ unit, on, by, text }) =>
        `${unitOf(office, unit)?.name ?? unit}（${longDate(on)}，${by}）：${text}`,
    ),
  ),
});

const boardFields = (item: Board, office: Office): Fields => ({
  编号: item.code,
  牌的种类: templateFacts[item.template].label,
  成品尺寸: `${item.size.width}×${item.size.height} 毫米`,
  设置地点: [villageOf(office, item.village)?.name, item.place].filter(Boolean).join(''),
  ...boardSays(item, office),
});

/** The figures of an item, each with who counted it and when; those of rectifications are words. */
export const figuresOf = (item: AnyItem): string[] =>
  'figures' in item ? item.figures.map(figureText) : [];
