import { stringify } from 'yaml';
import type { Written } from './fact.ts';

/** As it stands within brackets: quoted where a comma, a colon or a bracket would be read as one. */
const inBrackets = (text: string): string =>
  stringify([text], {
    schema: 'failsafe',
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
  })
    .trim()
    .slice(1, -1);

function bracketed(value: Written): string {
  if (typeof value === 'string') return inBrackets(value);
  if (Array.isArray(value)) return `[${value.map(bracketed).join(', ')}]`;
  const fields = Object.entries(value).map(([name, field]) => `${name}: ${bracketed(field)}`);
  return `{ ${fields.join(', ')} }`;
}

/**
 * A value as it may be typed in YAML behind `name: `, on one line: `2020-11-20`, `[一, 二]`,
 * `{ on: 2020-11-20, note: 更正了数量 }`. What YAML would read as something else stands in quotes.
 */
export const typed = (value: Written): string =>
  typeof value === 'string'
    ? stringify(value, { schema: 'failsafe', lineWidth: 0 }).trim()
    : bracketed(value);
