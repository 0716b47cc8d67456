const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const opening = /^[《〈（“‘〔【]$/u;

/**
 * A title in parts that a line break may stand between, so that words stay whole (GB/T 9704-2012,
 * 7.3.1). A single character is mostly the end of a word that the dictionary doesn't know (考评,
 * 满意度, 2020年) or a closing mark: it stays with what precedes. 的 stays with what follows, too.
 */
export function titleWords(title: string): string[] {
  const words: string[] = [];
  let joins = false;
  for (const { segment } of segmenter.segment(title)) {
    const opens = opening.test(segment);
    if (joins || (words.length > 0 && [...segment].length === 1 && !opens))
      words.push(`${words.pop() ?? ''}${segment}`);
    else words.push(segment);
    joins = opens || segment === '的';
  }
  return words;
}
