import type { SheetSize } from '#model/basics/sheet-size.ts';
import type { CivilDate } from '#model/basics/date.ts';

/** What the name of a package says. */
export interface PackageFacts {
  readonly place: string;
  readonly size: SheetSize;
  readonly material: string;
  readonly copies: number;
  /** Date of the content. */
  readonly date: CivilDate;
}

/** Longest text of a part: a path of Windows holds 260 characters, and a folder stands in a folder. */
const longest = 24;

/**
 * 地点_宽×高cm_材料_数量_日期, as print shops name their files; it is good as the name of a file on
 * every system. 柳湾村村口文化广场_60×90cm_户外写真布_2张_2020-11-20
 */
export const packageName = ({ place, size, material, copies, date }: PackageFacts): string =>
  [fileSafe(place), `${sizeInCm(size)}cm`, fileSafe(material), `${copies}张`, date].join('_');

/** 60×90, or 29.7×42 for paper. */
const sizeInCm = ({ width, height }: SheetSize): string => `${width / 10}×${height / 10}`;

/** A part of a file name: what Windows forbids, and the `_` between parts, becomes a hyphen. */
function fileSafe(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\\/:*?"<>|_\p{Cc}\p{Cf}\p{Co}]+/gu, '-')
    .replace(/\s+/gu, ' ');
  const short = Array.from(plain).slice(0, longest).join('');
  return short.replace(/^[-. ]+|[-. ]+$/g, '') || '未写';
}
