/**
 * Full-width letters, digits and marks 全角字符 as their ASCII twins, the wide blank as a blank. Not
 * NFKC, which reads 10² as 102 and ① as 1: that would be another number than the one typed.
 */
export const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e\u3000]/g, (char) =>
    char === '\u3000' ? ' ' : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );
