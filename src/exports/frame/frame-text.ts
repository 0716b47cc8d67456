import type { CivilDate } from '#model/basics/date.ts';
import { newestName } from '#model/office/dated-name.ts';
import { longDate } from '#wording/time/date.ts';
import { commitmentDoesNotShow, commitmentShows } from '#wording/plan/frame.ts';
import { percentText, sumNote, wholePercent } from '#wording/words/percent.ts';
import type { CanonicalVersion } from './canonical-row.ts';
import type { Duplicates, VillageCounts } from './list-counts.ts';
import type { HiddenParts } from './read-list.ts';

/** What is counted in a list. Nothing else of it is ever said. */
export interface ListFacts {
  readonly rows: number;
  readonly hidden: HiddenParts;
  readonly mergedRows: number;
  readonly strayRows: number;
  readonly duplicates: Duplicates;
  /** Absent where no column says the village. */
  readonly villages?: VillageCounts;
}

/** The counts as sentences, a line each. */
export function factLines(facts: ListFacts): string[] {
  const { rows, hidden, mergedRows, strayRows, duplicates, villages } = facts;
  return [
    `名单共 ${rows} 行（栏目行和空行不算）。`,
    duplicates.groups === 0
      ? '没有重复的行。'
      : `有 ${duplicates.groups} 组重复，多出 ${duplicates.surplus} 行，去掉后是 ${rows - duplicates.surplus} 行。`,
    ...(strayRows > 0
      ? [`有 ${strayRows} 行只有一格有字，多半是备注或签字，删掉后再做，否则会算成人。`]
      : []),
    ...(mergedRows > 0
      ? [`有 ${mergedRows} 行和上面合并了单元格，合并格里的字每一行都算有。`]
      : []),
    ...(hidden.rows > 0
      ? [`有 ${hidden.rows} 行是隐藏的或者筛选掉的，也算在里面。不该有的，取消隐藏再删掉。`]
      : []),
    ...(hidden.columns > 0 ? [`有 ${hidden.columns} 列是隐藏的，也算在里面。`] : []),
    ...(hidden.sheets > 0 ? [`有 ${hidden.sheets} 张隐藏的工作表没有读。`] : []),
    ...(villages && villages.elsewhere > 0
      ? [
          `有 ${villages.elsewhere} 行认不出是哪个村或社区：空着，或者名字和 office.yaml 里的不一样。`,
        ]
      : []),
    ...(villages ? [...doubts(villages), ...sumNotes(villages)] : []),
  ];
}

/** What the numbers of the villages themselves put in doubt. */
function doubts({ villages }: VillageCounts): string[] {
  const none = villages
    .filter(({ rows, village }) => rows === 0 && village.until === undefined)
    .map(({ village }) => newestName(village));
  const over = villages
    .filter(({ rows, village }) => village.people !== undefined && rows > village.people)
    .map(({ village }) => newestName(village));
  return [
    ...(none.length > 0 ? [`一行也没有的：${none.join('、')}。`] : []),
    ...(over.length > 0 ? [`行数比人口还多的：${over.join('、')}，核对名单和人口数。`] : []),
  ];
}

/** Where the shares of a column don't add up to 100 %. */
function sumNotes({ villages }: VillageCounts): string[] {
  const column = (name: string, values: readonly (number | undefined)[]) => {
    const all = values.reduce<number>((sum, value = 0) => sum + value, 0);
    const shares = values.map((value) =>
      value === undefined ? undefined : wholePercent(value, all),
    );
    return sumNote(shares, { of: `“${name}”一栏` });
  };
  const shown = shownVillages(villages);
  return [
    column(
      '占名单',
      shown.map(({ rows }) => rows),
    ),
    column(
      '占人口',
      shown.map(({ village }) => village.people),
    ),
  ]
    .filter(Boolean)
    .map((note) => `${note}。`);
}

/** A village that was closed is listed where the list still has people of it. */
const shownVillages = (villages: VillageCounts['villages']) =>
  villages.filter(({ village, rows }) => village.until === undefined || rows > 0);

/** Rows by village beside the official numbers 户数、人口, for a table with headings. */
export function villageRows({ villages }: VillageCounts): string[][] {
  const listed = villages.reduce((sum, { rows }) => sum + rows, 0);
  const shown = shownVillages(villages);
  const people = shown.reduce((sum, { village }) => sum + (village.people ?? 0), 0);
  return [
    ['村或社区', '名单', '占名单', '户数', '人口', '占人口'],
    ...shown.map(({ village, rows }) => [
      newestName(village),
      String(rows),
      percentText(rows, listed),
      village.households === undefined ? '—' : String(village.households),
      village.people === undefined ? '—' : String(village.people),
      village.people === undefined ? '—' : percentText(village.people, people),
    ]),
  ];
}

/** What the commitment shows, and what it doesn't: no more is ever claimed of it. */
export const meaning = [
  `校验码能说明的：${commitmentShows}`,
  `校验码说明不了的：${commitmentDoesNotShow}没有记下日期的校验码，什么也说明不了。`,
  '盐文件和名单分开保管，都不公开。盐文件丢了，校验码就没法核对；校验码公开以后，谁有盐文件，谁就能拿猜的名单来试。',
] as const;

/** The lines for `frames.yaml`, to be copied there. Not public unless the office says so. */
export const recordLines = (
  { root, version, rows }: { root: string; version: CanonicalVersion; rows: number },
  on: CivilDate,
): string[] => [
  '    commitment:',
  `      root: ${root}`,
  `      recordedOn: ${on}`,
  `      rows: ${rows}`,
  `      version: ${version}`,
];

/** What a later look at the list found. */
export const verifiedText = (same: boolean, today: CivilDate): string =>
  same
    ? `一致。${longDate(today)}核对：名单和算这个校验码时的一样。`
    : `不一致。${longDate(today)}核对：名单改过、增减过、换过先后，或者盐文件、校验码不是这一份的。看不出改了哪一行。`;
