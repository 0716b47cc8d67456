import { picturePairs } from '#model/items/picture-pairs.ts';
import type { Achievement } from '#model/items/achievement.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import type { CivilDate } from '#model/basics/date.ts';
import type { Office } from '#model/library.ts';
import type { Picture } from '#model/items/media.ts';
import { longDate } from '#wording/time/date.ts';
import { type Draft, type Located, type Rule, at, standing } from '../rule.ts';
import { type Dated, type Pair, dated, datedIn } from './pair.ts';

/** Pairs of dates of which the second cannot be the earlier, whatever happened. */
function* pairs(office: Office): Generator<[Located, ...Pair]> {
  for (const item of standing(office.items.achievement)) {
    const { kind, period } = item;
    yield [item, dated(kind, 'period.from', period.from), dated(kind, 'period.to', period.to)];
  }
  for (const item of standing(office.items.survey))
    yield [item, dated(item.kind, 'from', item.from), dated(item.kind, 'to', item.to)];
  for (const item of standing(office.items.board))
    for (const [index, { postedOn, validUntil }] of item.postings.entries())
      yield [
        item,
        datedIn(item.kind, 'postings.postedOn', index, postedOn),
        datedIn(item.kind, 'postings.validUntil', index, validUntil),
      ];
  for (const item of [
    ...standing(office.items.rectification),
    ...standing(office.items.achievement),
  ])
    for (const pair of photographs(item)) yield [item, ...pair];
}

/** Of one standpoint, what was taken before the work is not newer than what was taken after it. */
function* photographs({ kind, pictures }: Rectification | Achievement): Generator<Pair> {
  const taken = (picture: Picture): Dated => {
    const index = pictures.indexOf(picture);
    const [path, label, date] = datedIn(kind, 'pictures.takenOn', index, picture.takenOn);
    return [path, `同一位置${picture.stage}的${label}`, date];
  };
  for (const group of picturePairs(pictures)) {
    const before = group.find(({ stage }) => stage === '整改前');
    for (const after of group.filter(({ stage }) => stage === '整改后'))
      if (before) yield [taken(before), taken(after)];
  }
}

const isReversed = ([, , before]: Dated, [, , after]: Dated): boolean =>
  before !== undefined && after !== undefined && after < before;

const day = (date: CivilDate | undefined): string => (date ? longDate(date) : '');

/** What ends before it begins, and a picture of the finished work older than one of the broken thing. */
export const datesImpossible: Rule = {
  code: 'dates-impossible',
  severity: 'error',
  clause: '百色市科技局方案 四（二）；设计：日期前后一致',
  *check(office): Generator<Draft> {
    for (const [source, before, after] of pairs(office))
      if (isReversed(before, after))
        yield at(
          source,
          after[0],
          `${after[1]}（${day(after[2])}）早于${before[1]}（${day(before[2])}），不可能`,
          '核对两个日期，先后写反了就换过来，比如先 2020-09-10，后 2020-10-15',
        );
  },
};
