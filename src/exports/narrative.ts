import { labelOf } from '#facts/label.ts';
import { itemDay } from '#model/items/item-day.ts';
import { type Office, unitName } from '#model/library.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import { balanceText } from '#wording/rectifications/balance.ts';
import { explainedText } from '#wording/rectifications/entries.ts';
import { longDate } from '#wording/time/date.ts';
import { joinSentences } from '#wording/words/list.ts';
import { groupWord } from '#wording/rectifications/rectification-group.ts';
import {
  deadlineText,
  extensionText,
  standingText,
} from '#wording/rectifications/rectification.ts';
import { stateWords } from '#wording/words/status.ts';
import { chineseNumber } from './chinese-number.ts';
import { type Filing, evidenceFiles, filingGroups } from './filing.ts';
import { missingOf } from './missing.ts';
import type { WordBlock, WordDocument } from './word-block.ts';

/** The report that goes with the ledger 文字材料: the year's balance, then every item's seven fields. */
export function narrativeDocument(filing: Filing): WordDocument {
  const { office, year } = filing;
  const { settings, today } = office;
  const groups = filingGroups(filing);
  return {
    title: `${settings.shortName}${year}年度社会评价意见整改情况报告`,
    ...(settings.sample && { subtitle: '示例，内容均为虚构' }),
    blocks: [
      heading(1, 1, '总体情况'),
      paragraph(
        `截至${longDate(today)}，${year}年度社会评价公开整改 ${balanceText(filing.balance)}。`,
      ),
      ...groups.flatMap(({ state, items }, at) => [
        heading(1, at + 2, `${groupWord(state).word}（${items.length} 件）`),
        ...items.flatMap((item, index) => [
          heading(2, index + 1, item.title),
          ...itemBlocks(item, office),
        ]),
      ]),
      heading(1, groups.length + 2, '随报材料'),
      paragraph(materials(filing)),
    ],
    issuer: settings.issuer,
    date: today,
  };
}

/** One item alone, to lie beside its pictures and videos 文字说明 (A三(二)4). */
export const itemDocument = ({ office }: Filing, item: Rectification): WordDocument => ({
  title: item.title,
  ...(office.settings.sample && { subtitle: '示例，内容均为虚构' }),
  blocks: itemBlocks(item, office),
  issuer: office.settings.issuer,
  date: office.today,
});

const heading = (level: 1 | 2, number: number, text: string): WordBlock => {
  const numeral = chineseNumber(number);
  return {
    type: 'heading',
    level,
    text: level === 1 ? `${numeral}、${text}` : `（${numeral}）${text}`,
  };
};

const paragraph = (text: string, label?: string): WordBlock => ({
  type: 'paragraph',
  text,
  ...(label !== undefined && { label }),
});

/** The opinion, how it stands, and the seven fields 七项要素; what the progress doesn't ask for is left out. */
function itemBlocks(item: Rectification, office: Office): WordBlock[] {
  const { explanation } = item;
  const states = stateWords(item, office.today).map(({ word }) => word);
  const extension = extensionText(item);
  const lines: [label: string, text: string | undefined][] = [
    [labelOf('rectification', 'opinion'), item.opinion],
    ['完成情况', `${states.join('，')}。${standingOf(item)}`],
    [labelOf('rectification', 'content'), item.content],
    [labelOf('rectification', 'measures'), joinSentences(item.measures)],
    [labelOf('rectification', 'goal'), item.goal],
    [
      labelOf('rectification', 'deadline'),
      `${deadlineText(item)}${extension ? `（${extension}）` : ''}`,
    ],
    [labelOf('rectification', 'effect'), item.effect],
    [labelOf('rectification', 'unit'), unitNames(item, office)],
    [labelOf('rectification', 'person'), item.person],
    ['说明', explanation && joinSentences([explanation.reason, explainedText(explanation)])],
  ];
  return lines.flatMap(([label, text]) => (text ? [paragraph(text, label)] : []));
}

/** How far, where the result 整改成效 below does not already say it. */
function standingOf(item: Rectification): string {
  const text = standingText(item);
  if (text === item.effect) return '';
  const asOf = item.standing ? `（截至${longDate(item.standing.asOf)}）` : '';
  return joinSentences([`${text}${asOf}`]);
}

function unitNames(item: Rectification, office: Office): string {
  const name = (id: string) => unitName(office, id, itemDay(item, office.today));
  const helping = item.supportUnits.map(name).join('、');
  return `${name(item.unit)}${helping ? `，配合单位：${helping}` : ''}`;
}

function materials(filing: Filing): string {
  const files = evidenceFiles(filing).length;
  const lacks = missingOf(filing).length;
  return joinSentences([
    '整改台账一份',
    '每件一份文字说明',
    files > 0 ? `佐证材料、图片和视频 ${files} 个文件，按台账序号分文件夹存放` : '没有电子佐证材料',
    lacks > 0 ? `还缺 ${lacks} 处材料，见缺件清单` : '材料齐全',
  ]);
}
