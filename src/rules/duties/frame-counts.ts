import { frameDay } from '#model/items/item-day.ts';
import { villageName, villageOf } from '#model/library.ts';
import { levelWords } from '#wording/words/level.ts';
import { type Draft, type Rule, at, sourceOf } from '../rule.ts';

/** The numbers of a sample frame don't contradict each other, nor the villages' own. */
export const frameCounts: Rule = {
  code: 'frame-counts',
  severity: 'error',
  clause: '平发〔2020〕51号 三（三）；百色市科技局方案 三（二）',
  *check(office): Generator<Draft> {
    const source = sourceOf(office, 'frames.yaml');
    const { place } = levelWords(office.settings);
    for (const [index, frame] of office.frames.entries()) {
      const { count, villages } = frame;
      const sum = villages.reduce((total, village) => total + village.count, 0);
      if (count !== undefined && sum > count)
        yield at(
          source,
          `frames.${index}.villages`,
          `各${place}相加是 ${sum} 人，多于总人数 ${count}`,
          `核对 count 和各${place}人数；可以用 npm run frame 再数一遍名单`,
        );
      for (const [place, { village, count: listed }] of villages.entries()) {
        const people = villageOf(office, village)?.people;
        if (people !== undefined && listed > people)
          yield at(
            source,
            `frames.${index}.villages.${place}.count`,
            `${villageName(office, village, frameDay(frame))}的样本框有 ${listed} 人，比全${place}人口 ${people} 还多`,
            '核对这里的人数，和 office.yaml 里的人口',
          );
      }
    }
  },
};

/** The list that was committed to is the list that was handed over. */
export const frameCommitmentRows: Rule = {
  code: 'frame-commitment-rows',
  severity: 'hint',
  clause: '平发〔2020〕51号 三（三）；百色市科技局方案 三（二）',
  *check(office): Generator<Draft> {
    const source = sourceOf(office, 'frames.yaml');
    for (const [index, { count, commitment }] of office.frames.entries())
      if (commitment && count !== undefined && commitment.rows !== count)
        yield at(
          source,
          `frames.${index}.commitment.rows`,
          `算校验码的名单有 ${commitment.rows} 行，报送的是 ${count} 人`,
          '核对是不是同一份名单；有重复的行先去掉，再用 npm run frame 重新算',
        );
  },
};
