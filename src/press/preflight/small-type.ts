import { type Check, onPage, problem, tidy } from './check.ts';
import { sheetText } from './sheet-text.ts';

/** No text is smaller than the reading distance asks 最小字号; beside the sheet it may be. */
export const checkSmallType: Check = ({ pages }, expected) => {
  const least = expected.type.note;
  const sizes = pages.map((page) => ({
    page,
    size: Math.min(...sheetText(page).map(({ size }) => size)),
  }));
  const smallest = Math.min(...sizes.map(({ size }) => size));
  return {
    problems: sizes
      // Typst rounds sizes to a few digits.
      .filter(({ size }) => size < least - 0.01)
      .map(({ page, size }) =>
        problem(
          expected,
          'preflight-small-type',
          `${onPage(page)}有 ${tidy(size)} 磅的字，隔 ${expected.type.distance} 米看不清（至少 ${tidy(least)} 磅）`,
        ),
      ),
    facts: Number.isFinite(smallest)
      ? [{ label: '最小字号', value: `${tidy(smallest)} 磅（要求不小于 ${tidy(least)} 磅）` }]
      : [],
  };
};
