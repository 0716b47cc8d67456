/** A part of a whole in whole percent; `undefined` where there is no whole. */
export const wholePercent = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : Math.round((part / whole) * 100);

/** How much a part is of a whole, in whole percent: 43%. A dash where there is nothing. */
export function percentText(part: number, whole: number): string {
  const percent = wholePercent(part, whole);
  return percent === undefined ? '—' : `${percent}%`;
}

/**
 * That the shares of a whole, as they are shown, don't add up to 100 %: 各项占比四舍五入，加起来是 101%. The one
 * rule for all tables and sheets. Empty where they do, and where one is not shown: then nobody adds them up.
 * `decimals` is how many the shares are shown with, `of` what they are the shares of.
 */
export function sumNote(
  percents: readonly (number | undefined)[],
  { decimals = 0, of = '' }: { readonly decimals?: number; readonly of?: string } = {},
): string {
  if (percents.length === 0 || percents.includes(undefined)) return '';
  // In the unit of the last decimal, so that nothing is lost on the way.
  const unit = 10 ** decimals;
  const sum = percents.reduce<number>((all, one = 0) => all + Math.round(one * unit), 0);
  return sum === 100 * unit
    ? ''
    : `${of}各项占比四舍五入，加起来是 ${(sum / unit).toFixed(decimals)}%`;
}
