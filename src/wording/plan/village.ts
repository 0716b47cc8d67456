import type { Village } from '#model/office/office.ts';
import type { Contact } from '#model/office/village-coverage.ts';
import type { VillageDuty } from '#model/office/village-duties.ts';
import { longDate } from '../time/date.ts';
import { dutyStateWord } from './duty.ts';
import type { StateWord } from '../words/status.ts';

/** 412 户，1735 人. Empty where the office gives no numbers. */
export const villageText = ({ households, people }: Village): string =>
  [households !== undefined && `${households} 户`, people !== undefined && `${people} 人`]
    .filter(Boolean)
    .join('，');

/** How a duty that every village is owed stands in one: late only where its own day has passed. */
export const villageDutyWord = ({
  reached,
  result,
}: Pick<VillageDuty, 'reached' | 'result'>): StateWord => {
  if (reached) return dutyStateWord('met');
  return result.state === 'late' || result.state === 'unknown'
    ? dutyStateWord(result.state)
    : { word: '还没有做到', tone: 'doing' };
};

/** 大榕村还不算做到：缺图片。时限 2020年12月31日。 */
export function villageDutyText(
  { reached, reasons, result: { due } }: VillageDuty,
  name: string,
): string {
  if (reached) return `${name}已经做到。`;
  const why = reasons.length > 0 ? `还不算做到：${reasons.join('；')}` : '还没有这项记录';
  return `${name}${why}。${due ? `时限 ${longDate(due)}。` : ''}`;
}

/** 2020年10月2日听过意见; or that the record lacks something; or that there is none. */
export function contactText({ countedOn, recordedOn }: Contact, verb: string): string {
  if (countedOn) return `${longDate(countedOn)}${verb}`;
  return recordedOn ? `${longDate(recordedOn)}的记录不齐，还不算数` : `还没有${verb}`;
}
