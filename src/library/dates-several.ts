import type { CivilDate } from '#model/basics/date.ts';
import { toFill } from '#model/basics/to-fill.ts';

/** Words that say the later date is one to which it was put off. */
const putOff = /延期|延长|展期|顺延|延至|延到|推迟/;

/** Where the later date goes; only a rectification has a list of them. */
const extension = (to: CivilDate): string =>
  `延期写进 extensions（延期）：extensions: [{ to: ${to}, reason: ${toFill}, approvedBy: ${toFill}, approvedOn: ${toFill} }]`;

/**
 * Several dates where one belongs, and what becomes of each: the first deadline stays, a span goes into
 * two fields. `beside` are the names of the fields around it.
 */
export function severalDates(
  name: string,
  text: string,
  dates: readonly CivilDate[],
  beside: readonly string[],
): { readonly message: string; readonly hint: string } | undefined {
  const [first, second] = dates;
  if (!first || !second) return undefined;
  if (putOff.test(text))
    return {
      message: `“${text}”里有两个日期，这里只写原来的那一个`,
      hint: `原来的时限留着不改，比如 ${name}: ${first}；${beside.includes('extensions') ? extension(second) : `${second} 写进正文`}`,
    };
  if (name === 'from' && beside.includes('to'))
    return {
      message: `“${text}”里有两个日期，这里只写开始的那一个`,
      hint: `开始和结束分开写，from: ${first}；再加上 to: ${second}`,
    };
  return {
    message: `“${text}”里有两个日期，这里只写一个`,
    hint: `留下该写的那一个，比如 ${name}: ${/^(?:from|start)/.test(name) ? first : second}`,
  };
}
