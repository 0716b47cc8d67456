import type { Village } from '#model/office.ts';

/** 412 户，1735 人. Empty where the office gives no numbers. */
export const villageText = ({ households, people }: Village): string =>
  [households !== undefined && `${households} 户`, people !== undefined && `${people} 人`]
    .filter(Boolean)
    .join('，');
