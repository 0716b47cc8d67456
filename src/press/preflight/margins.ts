import { type Check, type OpenPage, onPage, problem, tidy } from './check.ts';
import { millimetres } from './geometry.ts';
import { sheetText } from './sheet-text.ts';

/** Letters such as 一 or a bold 口 may stand out of their line by a hair. */
const uncertainty = 1;

/** Text keeps its distance from where the sheet is cut, or where a frame hides it 边框压边. */
export const checkMargins: Check = ({ pages }, expected) => {
  const { edge } = expected.type;
  const margins = pages.map((page) => ({ page, margin: leastMargin(page) }));
  const least = Math.min(...margins.map(({ margin }) => margin));
  return {
    problems: margins
      .filter(({ margin }) => margin < edge - uncertainty)
      .map(({ page, margin }) =>
        problem(
          expected,
          'preflight-margin',
          `${onPage(page)}有文字离裁切边只有 ${tidy(margin)} 毫米（要求 ${edge} 毫米），会被裁掉或被边框遮住`,
        ),
      ),
    facts: Number.isFinite(least)
      ? [{ label: '文字离裁切边', value: `最近 ${tidy(least)} 毫米（要求 ${edge} 毫米）` }]
      : [],
  };
};

const leastMargin = (page: OpenPage): number =>
  Math.min(
    ...sheetText(page).map(({ box }) =>
      millimetres(
        Math.min(
          box.left - page.trim.left,
          box.bottom - page.trim.bottom,
          page.trim.right - box.right,
          page.trim.top - box.top,
        ),
      ),
    ),
  );
