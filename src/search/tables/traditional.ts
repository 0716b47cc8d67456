import { Converter } from 'opencc-js/t2cn';
import type { TraditionalTable } from './tables.ts';

const toSimplified = [Converter({ from: 'tw', to: 'cn' }), Converter({ from: 'hk', to: 'cn' })];

/** Every Han character of the basic block: whatever an input method writes stands there. */
const first = 0x4e00;
const last = 0x9fff;

/** Traditional characters (as in Taiwan and Hong Kong) whose simplified ones the pages hold. */
export function traditionalTable(vocabulary: ReadonlyMap<string, number>): TraditionalTable {
  const known = new Set([...vocabulary.keys()].join(''));
  const pairs: [string, string][] = [];
  for (let code = first; code <= last; code++) {
    const character = String.fromCodePoint(code);
    if (known.has(character)) continue;
    const simplified = toSimplified
      .map((convert) => convert(character))
      .find((one) => one !== character && known.has(one));
    if (simplified) pairs.push([character, simplified]);
  }
  return {
    traditional: pairs.map(([from]) => from).join(''),
    simplified: pairs.map(([, to]) => to).join(''),
  };
}
