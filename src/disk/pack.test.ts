import { expect, it } from 'vitest';
import { packed, unpacked } from './pack.ts';

it.each([
  [[]],
  [[['a', '']]],
  [
    [
      ['fragment/一.pf', 'x\ny'],
      ['空', ''],
      ['wasm', '\0\n\0'],
    ],
  ],
])('gives back %j', (files) => {
  const map = new Map(files.map(([path = '', text]) => [path, Buffer.from(text ?? '')]));
  expect(unpacked(packed(map))).toEqual(map);
});
