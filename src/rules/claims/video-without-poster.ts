import { exampleLine } from '#facts/hint.ts';
import { kindSheets } from '#facts/sheets.ts';
import { allItems } from '#model/library.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** A video has a poster picture: phones load nothing of it before somebody wants to see it. */
export const videoWithoutPoster: Rule = {
  code: 'video-without-poster',
  severity: 'error',
  clause: '设计：视频要有封面',
  *check(office): Generator<Draft> {
    for (const item of standing(allItems(office)))
      for (const [index, { file, poster }] of attachmentsOf(item).entries()) {
        if (!/\.mp4$/i.test(file) || poster) continue;
        yield at(
          item,
          `attachments.${index}.file`,
          '视频没有封面图片',
          `截一张画面放进 media/，写在 poster 里，比如 ${exampleLine(kindSheets.notice, 'attachments.poster')}`,
        );
      }
  },
};

const attachmentsOf = (item: ReturnType<typeof allItems>[number]) =>
  'attachments' in item ? item.attachments : [];
