/** Sentences of a list as one: each without its end mark, parted by ；, closed by 。 */
export function joinSentences(sentences: readonly string[]): string {
  const plain = sentences.map((one) => one.trim().replace(/[。；;.]+$/u, '')).filter(Boolean);
  return plain.length === 0 ? '' : `${plain.join('；')}。`;
}

/** 地址：小河街: a name and what it says; empty where it says nothing. */
export const labelled = (label: string, text: string): string => (text ? `${label}：${text}` : '');

/** 是 or 否. */
export const yesNoWord = (yes: boolean): string => (yes ? '是' : '否');
