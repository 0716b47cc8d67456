/** Something that looks like personal data, in normalised text. */
export interface Match {
  /** What it is, in Chinese. */
  readonly type: string;
  /** `error` blocks publication; `hint` asks a person to look. */
  readonly severity: 'error' | 'hint';
  readonly start: number;
  readonly end: number;
}

/** Finds one type of personal data in normalised text, in linear time. */
export type Detector = (text: string) => Match[];

/** The digits of a number written in groups. */
export const withoutGaps = (number: string): string => number.replace(/[ -]/g, '');

/**
 * Whether a place is inside a web address. Addresses of other sites are full of long numbers that
 * the office can't change.
 */
export function insideUrl(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 300), offset);
  return /https?:\/\/[^\s"'<>(),;\u3000-\u9fff]*$/i.test(before);
}
