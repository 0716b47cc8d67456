import { exampleLine } from '#facts/hint.ts';
import { fileSheets } from '#facts/sheets.ts';
import { type Draft, type Rule, at, sourceOf } from '../rule.ts';

/** A sample frame that was handed over says how many people it held, and never who. */
export const frameWithoutCount: Rule = {
  code: 'frame-without-count',
  severity: 'hint',
  clause: '平发〔2020〕51号 三（三）；百色市科技局方案 三（二）',
  *check(office): Generator<Draft> {
    const source = sourceOf(office, 'frames.yaml');
    for (const [index, { destination, handedOverOn, count }] of office.frames.entries())
      if (handedOverOn && !count)
        yield at(
          source,
          `frames.${index}.handedOverOn`,
          `报送${destination}的样本框没有写人数`,
          `只写人数，不写名单，比如 ${exampleLine(fileSheets['frames.yaml'], 'frames.count')}`,
        );
  },
};
