import type { OpenPage } from './check.ts';
import { intersect, isEmpty } from './geometry.ts';
import type { TextMark } from './marks.ts';

/** Text to be read on the finished sheet: no watermark (it is turned), no job line beside it. */
export const sheetText = ({ marks, trim }: OpenPage): TextMark[] =>
  marks.filter(
    (mark): mark is TextMark =>
      mark.kind === 'text' && mark.upright && !isEmpty(intersect(mark.visible, trim)),
  );
