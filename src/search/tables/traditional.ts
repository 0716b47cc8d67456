import { Converter } from 'opencc-js/t2cn';
import type { TraditionalTable } from './tables.ts';

/** As written in Taiwan and in Hong Kong. */
const toSimplified = [Converter({ from: 'tw', to: 'cn' }), Converter({ from: 'hk', to: 'cn' })];

/** Every Han character of the basic block: whatever an input method writes stands there. */
const first = 0x4e00;
const last = 0x9fff;

/** Traditional characters and what they may be simplified to; the same for every office. */
let known: [string, string[]][] | undefined;

function allPairs(): [string, string[]][] {
  known ??= Array.from({ length: last - first + 1 }, (_, at) => {
    const character = String.fromCodePoint(first + at);
    const others = toSimplified.map((convert) => convert(character));
    return [character, others.filter((one) => one !== character)];
  });
  return known;
}

/** Traditional characters whose simplified ones the pages hold. */
export function traditionalTable(vocabulary: ReadonlyMap<string, number>): TraditionalTable {
  const held = new Set([...vocabulary.keys()].join(''));
  const pairs = allPairs().flatMap(([traditional, others]) => {
    const simplified = others.find((one) => held.has(one));
    return simplified && !held.has(traditional) ? [{ traditional, simplified }] : [];
  });
  return {
    traditional: pairs.map(({ traditional }) => traditional).join(''),
    simplified: pairs.map(({ simplified }) => simplified).join(''),
  };
}
