import { type Check, onPage, problem } from './check.ts';

/** No character came out as an empty box 豆腐块, which is glyph 0 of every font. */
export const checkTofu: Check = ({ pages }, expected) => {
  const counts = pages.map((page) => {
    const glyphs = page.marks.flatMap((mark) => (mark.kind === 'text' ? mark.glyphs : []));
    return { page, shown: glyphs.length, empty: glyphs.filter((glyph) => glyph === 0).length };
  });
  return {
    problems: counts
      .filter(({ empty }) => empty > 0)
      .map(({ page, empty }) =>
        problem(
          expected,
          'preflight-tofu',
          `${onPage(page)}有 ${empty} 个字印成了空框，字体里没有这个字`,
          '换一个写法，比如把“☑”写成“已完成”；是人名地名里的生僻字，请告诉技术人员换字体',
        ),
      ),
    facts: [
      { label: '字数', value: `${counts.reduce((sum, { shown }) => sum + shown, 0)} 个字形` },
    ],
  };
};
