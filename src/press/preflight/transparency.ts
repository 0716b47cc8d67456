import { type Check, onPage, problem, unique } from './check.ts';

/** Nothing lets what is below shine through: old presses flatten that as they like. */
export const checkTransparency: Check = ({ pages }, expected) => {
  const wrong = pages.filter(({ transparency }) => transparency.length > 0);
  return {
    problems: wrong.map((page) =>
      problem(
        expected,
        'preflight-transparency',
        `${onPage(page)}有透明效果（${unique(page.transparency).join('、')}）`,
      ),
    ),
    facts: [{ label: '透明效果', value: wrong.length > 0 ? '有' : '没有' }],
  };
};
