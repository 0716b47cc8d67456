/** Tags within a word: a number goes on across them. Of HTML and SVG, and of the runs of Word and Excel. */
const inline = new Set([
  ...'a abbr b bdi bdo cite code data em font i ins mark s small span strong sub sup time u'.split(
    ' ',
  ),
  ...['wbr', 'tspan', 'textpath'],
  ...['r', 't', 'rpr', 'del', 'hyperlink', 'smarttag', 'prooferr', 'bookmarkstart', 'bookmarkend'],
  ...['lastrenderedpagebreak', 'phoneticpr'],
]);

/** Stands where a tag within a word stood; neither HTML nor XML can hold it. */
const seam = '\0';

/** What stands for a tag, by its name in small letters, with or without a prefix. */
export const boundaryOf = (tagName: string): string =>
  inline.has(tagName.slice(tagName.indexOf(':') + 1)) ? seam : '\n';

/** Text without the traces of its tags. */
export const withoutSeams = (text: string): string => text.replaceAll(seam, '');

/** Digits on both sides of a seam are one number or two: such a text is given in both readings. */
export const readings = (text: string): string[] =>
  /\d\0+\d/.test(text) ? [withoutSeams(text), text.replaceAll(seam, '\n')] : [withoutSeams(text)];
