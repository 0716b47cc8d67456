import { expect, it } from 'vitest';
import { aMobile } from './made-up-numbers.ts';
import { findMobiles } from './mobile.ts';

const grouped = (gap: string) => aMobile().replace(/^(.{3})(.{4})/, `$1${gap}$2${gap}`);

it.each([
  ['plain', aMobile(), ['error']],
  ['with blanks', grouped(' '), ['error']],
  ['with hyphens', grouped('-'), ['error']],
  ['with the code of the country', `+86 ${aMobile()}`, ['error']],
  ['with the code and no gap', `86${aMobile()}`, ['error']],
  ['two in a row', `${aMobile()} ${aMobile('139')}`, ['error', 'error']],
  ['after a number of a list', `1.${aMobile()}`, ['error']],
  ['at the end of a sentence', `${aMobile()}.`, ['error']],
  ['199', aMobile('199'), ['error']],
  ['in groups of 4-3-4', aMobile().replace(/^(.{4})(.{3})/, '$1 $2 '), ['error']],
  ['in groups of 3-3-5', aMobile().replace(/^(.{3})(.{3})/, '$1-$2-'), ['error']],
  ['with dots', grouped('.'), ['error']],
  ['with brackets', aMobile().replace(/^(.{3})/, '($1)'), ['error']],
  ['with a zero before it', `0${aMobile()}`, ['error']],
  ['glued to tel', `tel${aMobile()}`, ['error']],
  ['glued to VX', `VX${aMobile()}`, ['error']],
  ['an amount', `${aMobile()}元`, []],
  ['a figure with its unit', `{ label: 投资, value: ${aMobile()}, unit: 元 }`, []],
  ['a figure in lines', `value: "${aMobile()}"\n    unit: 亩`, []],
  ['a figure that counts nothing', `{ value: ${aMobile()}, unit: 号 }`, ['error']],
  ['a figure as data', `value\n${aMobile()}\nunit\n万元`, []],
  ['a word after a comma', `${aMobile()},元旦值班`, ['error']],
  ['an amount in its own sign', `¥${aMobile()}`, []],
  ['a date and a number', '1998-12-30 1234567', []],
  ['12… is no mobile', aMobile('128'), []],
  ['part of a longer number', `${aMobile()}0`, []],
  ['part of a hash', `a${aMobile()}f`, []],
  ['a coordinate', `106.${aMobile()}`, ['hint']],
  ['a decimal', `${aMobile()}.50`, ['hint']],
  ['an amount with cents', `${aMobile()}.50元`, []],
  ['a code in groups', `2020-${aMobile()}`, ['hint']],
  ['in the address of another site', `https://example.invalid/art/${aMobile()}.html`, ['hint']],
  ['after such an address', `https://example.invalid/,${aMobile()}`, ['error']],
])('a mobile number, %s', (_, text, expected) => {
  expect(findMobiles(`电话：${text}`).map((match) => match.severity)).toEqual(expected);
});
