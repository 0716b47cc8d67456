import type { Place } from '#model/basics/finding.ts';
import type { Office } from '#model/library.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import type { MatterField } from '#model/office/wording.ts';
import { longDate } from '#wording/time/date.ts';
import { wordsForPlaces } from '#wording/words/level.ts';
import type { Channels } from './channels.ts';
import { pictureMark } from './matter-facts.ts';

/** What an office calls those it speaks to is nothing that anybody has to check. */
const waysOfSpeaking: readonly MatterField[] = ['村或社区', '村民或居民', '称呼大家', '招呼大家'];

/**
 * The list 清单 that lies beside the channels: what was made, what staff should know, and each fact
 * that went in with the file and line it comes from.
 */
export function contentsText(
  made: Pick<Channels, 'texts' | 'facts' | 'notes'>,
  files: readonly { readonly path: string; readonly title: string }[],
  item: Rectification,
  office: Office,
): string {
  const { settings, today } = office;
  const { texts, facts, notes } = made;
  const { place } = wordsForPlaces(office, [item.village]);
  const used = new Set(texts.flatMap((text) => [...text.used]));
  const facing = (Object.keys(facts) as MatterField[]).filter(
    (field) => used.has(field) && !waysOfSpeaking.includes(field),
  );
  return [
    `${item.title}：各种方式的材料清单`,
    `${settings.name}，${longDate(today)}${settings.sample ? '（示例，内容均为虚构）' : ''}`,
    '',
    `一、做了什么（${files.length} 个文件）`,
    ...files.map(({ path, title }) => `  ${path}　${title}`),
    '',
    '二、要知道的',
    ...notes.map((note) => `  ${note}`),
    '  名单不在这里：发给谁、打给谁，由经办的人另管，不写进这些文件',
    '',
    '三、用了哪些内容，从哪里来',
    ...facing.map((field) => {
      const { values, from } = facts[field];
      const value = values[0] === pictureMark ? `${item.pictures.length} 张` : values.join('；');
      return `  ${field === '村' ? place : field}：${value}（${sourceText(from)}）`;
    }),
    '',
    '四、措辞从哪里来（要改说法，改这些文件）',
    ...texts.map(({ wording }) => `  ${wording.name}：content/${wording.file}`),
    '',
  ].join('\n');
}

const sourceText = ({ file, line }: Place): string => {
  if (file === '') return '做这些材料的日子';
  return line === undefined ? `${file}，程序算的` : `${file} 第 ${line} 行`;
};
