import type { Frame } from '#model/plan/frame.ts';
import { suppressCounts } from '#model/surveys/suppress.ts';
import { longDate } from '../time/date.ts';

/** What a recorded commitment 校验码 is for, to residents; the exact words stand in a fold. */
export const commitmentPlain =
  '报送时给名单留了一个记号：以后谁改动过名单，对一对就看得出来。名单当初全不全，这个记号看不出来。';

/** What a commitment 校验码 to a list shows, once it was recorded with its day. */
export const commitmentShows =
  '把它和日期一起记在单位的登记里，以后用同一份名单和盐文件能算出同一个校验码，说明名单从记下那天起一行没有改、没有增减、没有换过先后。';

/** What it doesn't: no more is ever claimed of it. */
export const commitmentDoesNotShow =
  '名单全不全，有没有挑过人，内容对不对，是哪天编的，它都说明不了；登记的日期是单位自己写的，它也证明不了。';

/** 2020年10月14日报送，按时 / 晚 1 天, or until when it has to be handed over. */
export function handedOverText(
  { due, handedOverOn }: Pick<Frame, 'due' | 'handedOverOn'>,
  lateDays: number,
): string {
  if (!handedOverOn)
    return lateDays > 0 ? `还没有报送，逾期 ${lateDays} 天` : `还没有报送，时限 ${longDate(due)}`;
  return `${longDate(handedOverOn)}报送，${lateDays > 0 ? `晚 ${lateDays} 天` : '按时'}`;
}

/** How many of each village, as the public may read it: small counts stay hidden. */
export function shownVillages({ villages }: Pick<Frame, 'villages'>) {
  const shown = suppressCounts(villages.map(({ count }) => count));
  return villages.map(({ village }, index) => ({ village, count: shown[index] }));
}

/** 柳湾村 20 人；石桥村 不显示: how many of each village, small counts hidden. */
export const frameCountsText = (
  frame: Pick<Frame, 'villages'>,
  nameOf: (village: string) => string,
): string =>
  shownVillages(frame)
    .map(
      ({ village, count }) =>
        `${nameOf(village)} ${count === undefined ? '不显示' : `${count} 人`}`,
    )
    .join('；');

/** A recorded commitment 校验码 with its day and the rows of the list. */
export const commitmentText = ({
  root,
  recordedOn,
  rows,
  version,
}: NonNullable<Frame['commitment']>): string =>
  `${root}（${longDate(recordedOn)}登记，名单 ${rows} 行，按第 ${version} 版写法算）`;
