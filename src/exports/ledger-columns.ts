import { type FieldPath, headed } from '#facts/label.ts';
import { publicEntries } from '#model/audience.ts';
import { kindSheets } from '#facts/sheets.ts';
import type { CivilDate } from '#model/basics/date.ts';
import { itemDay } from '#model/items/item-day.ts';
import { type Office, unitName } from '#model/library.ts';
import { valueAt } from '#model/schema/walk.ts';
import { inquiryText } from '#wording/rectifications/entries.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import { currentDeadline } from '#model/rectifications/rectification-facts.ts';
import { longDate, shortDate } from '#wording/time/date.ts';
import { explanationText, transferText } from '#wording/rectifications/entries.ts';
import { handsText } from '#wording/rectifications/hands.ts';
import {
  deadlineText,
  extensionText,
  standingText,
} from '#wording/rectifications/rectification.ts';
import { stateWords } from '#wording/words/status.ts';
import { closingChoices, stateChoices, verifiedChoices } from './ledger-choices.ts';
import type { TableCell, TableColumn } from './table.ts';

type Column = TableColumn<Rectification>;

const numbered = (lines: readonly string[]): string =>
  lines.length > 1 ? lines.map((line, at) => `${at + 1}. ${line}`).join('\n') : lines.join('');

/** How far, and as of when where staff said so. */
const standing = (item: Rectification): string =>
  `${standingText(item)}${item.standing ? `（截至${longDate(item.standing.asOf)}）` : ''}`;

/** The proofs that may be shown, each with its day and where it is. */
const evidence = (item: Rectification): string =>
  numbered([
    ...publicEntries(item.evidence).map(({ title, on, file, keptAt }) => {
      const where = file ? '附文件' : keptAt ? `存${keptAt}` : '';
      return `${title}（${[longDate(on), where].filter(Boolean).join('，')}）`;
    }),
    ...(item.pictures.length > 0 ? [`图片 ${item.pictures.length} 张`] : []),
  ]);

/** What a reader of the row has to know besides: opinions handled together, moved deadlines and units, why not, relapses. */
function remarks(item: Rectification, office: Office): string {
  const { explanation, mergedOpinions, higherUnit, relapses } = item;
  const extension = extensionText(item);
  return [
    ...(mergedOpinions.length > 0 ? [`与意见 ${mergedOpinions.join('、')} 并办`] : []),
    ...(extension ? [extension] : []),
    ...item.transfers.map((move) => transferText(move, office)),
    ...handsText(item, office),
    ...(explanation ? [explanationText(explanation)] : []),
    ...relapses.map(({ on, note }) => `${longDate(on)}问题反弹：${note}`),
    ...(higherUnit ? [`上级单位：${higherUnit}`] : []),
    ...(item.hot ? ['热点问题，跟踪督查'] : []),
  ].join('\n');
}

/** As they were called on the day that the row speaks of. */
const unitNames = (office: Office, item: Rectification, ids: readonly string[]): string =>
  ids.map((id) => unitName(office, id, itemDay(item, office.today))).join('、');

/** A column and the field whose headings it answers to; none for what is counted or gathered. */
type LedgerColumn = Column & { readonly path?: string };

const fieldColumn = (
  path: FieldPath<'rectification'>,
  own: string | undefined,
  column: Omit<Column, 'heading' | 'also'>,
): LedgerColumn => ({ path, ...headed('rectification', path, own), ...column });

const deadline = headed('rectification', 'deadline');
const how = headed('rectification', 'standing.text', '进展成效');
const came = headed('rectification', 'effect');

/** The columns of the ledger 整改台账, in the order and with the headings of the county's form. */
export const ledgerColumns = (office: Office): LedgerColumn[] => [
  { heading: '序号', width: 5, centred: true, value: (_, index) => index + 1 },
  fieldColumn('opinionNumber', undefined, {
    width: 17,
    centred: true,
    identifier: true,
    value: (item) => item.opinionNumber ?? '',
  }),
  fieldColumn('opinion', '意见建议', {
    essential: true,
    width: 26,
    value: (item) => item.opinion,
  }),
  fieldColumn('category', undefined, { width: 9, centred: true, value: (item) => item.category }),
  fieldColumn('verified', undefined, {
    width: 20,
    value: ({ verified, inquiry }) => (inquiry ? `${verified}。${inquiryText(inquiry)}` : verified),
    choices: verifiedChoices,
  }),
  fieldColumn('leader', undefined, {
    width: 10,
    centred: true,
    value: (item) => item.leader ?? '',
  }),
  fieldColumn('unit', '牵头单位', {
    width: 13,
    centred: true,
    value: (item) => unitNames(office, item, [item.unit]),
  }),
  fieldColumn('supportUnits', undefined, {
    width: 13,
    centred: true,
    value: (item) => unitNames(office, item, item.supportUnits),
  }),
  fieldColumn('person', undefined, { width: 12, centred: true, value: (item) => item.person }),
  fieldColumn('goal', undefined, { width: 20, value: (item) => item.goal ?? '' }),
  fieldColumn('measures', undefined, { width: 26, value: (item) => numbered(item.measures) }),
  {
    // The deadline of today: the first one has a column of its own where a form asks for it.
    path: 'deadline.current',
    heading: deadline.heading,
    also: deadline.also.filter((one) => !/^原定/.test(one)),
    width: 14,
    centred: true,
    value: (item) => {
      const date = currentDeadline(item);
      return date ? { date } : deadlineText(item);
    },
  },
  {
    // How far it is, or what came of it: forms have one column for both.
    path: 'standing',
    heading: how.heading,
    also: [...how.also, came.heading, ...came.also],
    // Beside 是否完成, 完成情况 asks what was done.
    alsoBeside: ['完成情况'],
    width: 24,
    value: standing,
  },
  fieldColumn('progress', '完成情况', {
    width: 12,
    centred: true,
    value: (item) =>
      stateWords(item, office.today)
        .map(({ word }) => word)
        .join('，'),
    choices: (item) => stateChoices(item, office.today),
  }),
  {
    path: 'closing',
    ...headed('rectification', 'closing.state', '是否销号'),
    width: 10,
    centred: true,
    value: ({ closing }) =>
      closing.closedOn ? `${closing.state}（${longDate(closing.closedOn)}）` : closing.state,
    choices: closingChoices,
  },
  fieldColumn('evidence', '佐证', { width: 24, value: evidence }),
  fieldColumn('revisit', undefined, {
    width: 16,
    value: ({ revisit }) =>
      revisit ? `${shortDate(revisit.on)}${revisit.how}：${revisit.result}` : '',
  }),
  { heading: '备注', width: 20, value: (item) => remarks(item, office) },
];

/**
 * What forms of counties ask for besides; not in the office's own ledger. Every public field of a
 * matter is among them under each of its headings, so that none is lacking because nobody thought of it.
 */
export function furtherColumns(office: Office): Column[] {
  const ledger = ledgerColumns(office);
  const taken = new Set(ledger.flatMap(({ heading, also = [] }) => [heading, ...also]));
  const placed = new Set(ledger.map(({ path }) => path));
  const where = { office, today: office.today };
  return kindSheets.rectification
    .below('')
    .filter(({ path, seen }) => seen !== 'internal' && !placed.has(path) && path !== 'effect')
    .map(({ path, type, headings }): Column => {
      // Of the deadline 原定时限 is left: the one of today has the others.
      const [heading = '', ...also] = headings.filter((one) => !taken.has(one));
      const isDate = type === 'date';
      return {
        heading,
        also,
        width: isDate ? 14 : 20,
        ...(isDate && { centred: true as const }),
        value: (item) =>
          isDate ? dateCell(item, path) : kindSheets.rectification.say(path, item, where),
      };
    })
    .filter(({ heading }) => heading !== '');
}

/** A date as a date; an empty cell where none is written. */
function dateCell(item: Rectification, path: string): TableCell {
  const date = valueAt(item, path) as CivilDate | undefined;
  return date ? { date } : null;
}
