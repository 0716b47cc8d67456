/** Tags within a word: a number goes on across them. */
export const inlineTags: ReadonlySet<string> = new Set([
  ...'a abbr b bdi bdo cite code data em font i ins mark s small span strong sub sup time u'.split(
    ' ',
  ),
  ...['wbr', 'tspan', 'textpath'],
]);

/** Stands where such a tag stood; neither HTML nor XML can hold it. */
export const seam = '\0';

/** Digits on both sides of a seam are one number or two: such a text is given in both readings. */
export function readings(text: string): string[] {
  const whole = text.replaceAll(seam, '');
  return /\d\0+\d/.test(text) ? [whole, text.replaceAll(seam, '\n')] : [whole];
}
