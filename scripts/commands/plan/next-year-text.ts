import type { NextPlan } from '#exports/plan/next-plan.ts';
import type { Office } from '#model/library.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import { currentDeadline } from '#model/rectifications/rectification-facts.ts';
import { progressWord } from '#wording/words/status.ts';

/** What changes with the year, and what goes on, as `npm run plan -- next-year` prints it. */
export function nextYearText(
  { settings, plan }: Office,
  { year, text, carried, yearTexts, noStart }: NextPlan,
  open: readonly Rectification[],
): string {
  const renewed = carried.filter(({ nextId }) => nextId !== undefined);
  return [
    `${settings.shortName}：${plan.year} 年 → ${year} 年`,
    '',
    ...list(
      `任务 ${renewed.length} 条接着做，日期推后一年，编号换新`,
      renewed.map(({ duty, nextId }) => `${duty.id} → ${nextId}  ${duty.what}`),
    ),
    ...list(
      '没有落实的，照原样留在新方案末尾，直到落实',
      carried.filter(({ unmet }) => unmet).map(({ duty }) => `${duty.id}  ${duty.what}`),
    ),
    ...list(
      '没有办完的整改，一件不动，接着办',
      open.map((item) =>
        [item.id, item.title, progressWord(item.progress).word, currentDeadline(item)]
          .filter(Boolean)
          .join('  '),
      ),
    ),
    ...list('文字里写着年份，请核对（程序不改字）', yearTexts),
    ...list(
      '这些任务分不清哪年的记录，往年的也会算；请改用 serving: 是，由各项内容写明落实哪一条',
      noStart,
    ),
    '满意度摸底、宣传稿件等按日期从新年度数起；新的内容在 serves 里写新的编号。',
    `方案文件换了的，改 source（现在是 ${plan.source}）。`,
    '',
    '新的 plan.yaml：',
    text,
  ].join('\n');
}

const list = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${heading}：`, ...lines.map((line) => `  ${line}`), ''];
