import { styleText } from 'node:util';
import type { DateLine, DutyLine } from '#exports/plan/plan-view.ts';
import type { Tone } from '#wording/words/status.ts';
import { textTable } from '../../text-table.ts';

const colours = {
  done: 'green',
  doing: 'yellow',
  late: 'red',
  long: 'cyan',
  cannot: 'magenta',
} as const satisfies Record<Tone, string>;

/** The plan of an office as `npm run plan` prints it. */
interface Shown {
  readonly name: string;
  readonly today: string;
  readonly title: string;
  readonly duties: readonly DutyLine[];
  readonly dates: readonly DateLine[];
}

/** Duties one by one, then the days to keep: those that have passed, the next 15 days, later. */
export function planText({ name, today, title, duties, dates }: Shown): string {
  const counts = Map.groupBy(duties, ({ word }) => word.word);
  const late = dates.filter(({ reminder }) => reminder === 0);
  const soon = dates.filter(({ reminder }) => reminder !== undefined && reminder > 0);
  const later = dates.filter(({ reminder }) => reminder === undefined);
  return [
    `${name}（${today}）${title}`,
    [...counts].map(([word, of]) => `${word} ${of.length} 条`).join('，'),
    '',
    textTable([
      ['状态', '时限', '有／要', '责任单位', '编号', '任务'],
      ...duties.map(({ word, due, have, owner, id, what }) => [
        styleText(colours[word.tone], word.word),
        ...[due ?? '—', have, owner, id, what],
      ]),
    ]),
    '',
    ...duties.map(dutyText),
    ...section('已过的日子', late),
    ...section('15 日内', soon),
    ...section('以后', later),
  ].join('\n');
}

function dutyText(duty: DutyLine): string {
  const { id, clause, what, internal, owner, word, due, have, sentence } = duty;
  const detail: [label: string, texts: readonly (string | undefined)[]][] = [
    ['情况', [sentence]],
    ['缺', duty.missing],
    ['佐证', shortened(duty.proof)],
    ['口径', [duty.interpretation]],
    ['说明', [duty.remark]],
    ['日期矛盾', [duty.conflict]],
  ];
  return [
    `${styleText(colours[word.tone], word.word)}  ${what}${internal ? '（内部）' : ''}`,
    `    ${[id, clause, owner, due ? `时限 ${due}` : '没有时限', have].join('｜')}`,
    ...detail.flatMap(([label, texts]) => {
      const said = texts.filter((text) => text !== undefined);
      return said.length === 0 ? [] : [`    ${label}：${said.join('；')}`];
    }),
    '',
  ].join('\n');
}

/** The newest proofs; all of them are in `--json`. */
const shortened = (proof: readonly string[]): string[] =>
  proof.length > 5 ? [...proof.slice(-5), `共 ${proof.length} 件`] : [...proof];

const section = (heading: string, dates: readonly DateLine[]): string[] =>
  dates.length === 0
    ? []
    : [
        `${heading} ${dates.length} 项`,
        textTable(
          dates.map(({ on, near, unitNames, title }) => [on, title, near, unitNames.join('、')]),
        ),
        '',
      ];
