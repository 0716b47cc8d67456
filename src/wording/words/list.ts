/** Sentences of a list as one: each without its end mark, parted by ；, closed by 。 */
export function joinSentences(sentences: readonly string[]): string {
  const plain = sentences.map((one) => one.trim().replace(/[。；;.]+$/u, '')).filter(Boolean);
  return plain.length === 0 ? '' : `${plain.join('；')}。`;
}
