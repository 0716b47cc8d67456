import { type NameSpan, nameSpans } from '#model/office/dated-name.ts';
import { type Draft, type Rule, at, sourceOf } from '../rule.ts';
import { datedThings } from './dated-things.ts';

const squeezed = (name: string): string => name.replace(/\s+/gu, '');

/** Was there a day on which both were called so? An end that is left out is open. */
const overlap = (a: NameSpan, b: NameSpan): boolean =>
  (a.until === undefined || b.from === undefined || b.from <= a.until) &&
  (b.until === undefined || a.from === undefined || a.from <= b.until);

/** Two villages, or two units, are never called the same on one day: nobody could tell which is meant. */
export const nameDuplicate: Rule = {
  code: 'name-duplicate',
  severity: 'error',
  clause: '设计：名称跟着日期走',
  *check(office): Generator<Draft> {
    const source = sourceOf(office, 'office.yaml');
    for (const { thing, path, among } of datedThings(office)) {
      const earlier = among.slice(0, among.indexOf(thing)).flatMap(nameSpans);
      const twin = nameSpans(thing).find((span) =>
        earlier.some((one) => squeezed(one.name) === squeezed(span.name) && overlap(one, span)),
      );
      if (twin)
        yield at(
          source,
          `${path}.name`,
          `名称“${twin.name}”写了两次：网页、公示牌上分不清是哪一个`,
          '照机构设置、行政区划的全名核对，改成它自己的名称；同一个写了两次的，删掉一项；先后叫过同一个名称的，写上 since、until',
        );
    }
  },
};
