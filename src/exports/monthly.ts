import type { Office } from '#model/library.ts';
import { longDate, longMonth } from '#wording/time/date.ts';
import { textWidth } from './cell-content.ts';
import { type OwedSection, owedNow } from './owed.ts';
import type { WordDocument } from './word-block.ts';

const scope = '已经逾期的，这个月到期的，和 15 天以内到期的。';
const nothing = '这个月没有欠下的事。';
const head = ['事项', '责任单位', '期限', '情况'];

/** What is owed this month, as a Word document to print and go through. */
export function monthlyDocument(office: Office): WordDocument {
  const sections = owedNow(office);
  return {
    title: `${office.settings.shortName}${longMonth(office.today)}应办事项`,
    subtitle: office.settings.sample ? '示例，内容均为虚构；内部使用' : '内部使用',
    blocks: [
      {
        type: 'paragraph',
        text: `截至${longDate(office.today)}。${sections.length > 0 ? `下面列的是${scope}` : nothing}`,
      },
      ...sections.flatMap(({ title, owed }) => [
        { type: 'heading' as const, level: 1 as const, text: `${title}（${owed.length} 项）` },
        {
          type: 'table' as const,
          head,
          shares: [30, 20, 20, 40],
          rows: owed.map(({ what, unit, due, note }) => [what, unit, due, note]),
        },
      ]),
    ],
    issuer: office.settings.issuer,
    date: office.today,
  };
}

/** The same for a terminal: a line for what and who, one for how it stands. */
export function monthlyText(office: Office): string {
  const sections = owedNow(office);
  const title = `${office.settings.shortName}，${longMonth(office.today)}（截至${longDate(office.today)}）`;
  return [title, ...(sections.length > 0 ? sections.map(sectionText) : [`  ${nothing}`])].join(
    '\n',
  );
}

function sectionText({ title, owed }: OwedSection): string {
  const width = Math.max(...owed.map(({ due }) => textWidth(due)));
  const lines = owed.flatMap(({ what, unit, due, note }) => [
    `  ${due}${' '.repeat(width - textWidth(due) + (width > 0 ? 2 : 0))}${what}（${unit}）`,
    `  ${' '.repeat(width + (width > 0 ? 2 : 0))}${note}`,
  ]);
  return [`\n${title} ${owed.length} 项`, ...lines].join('\n');
}
