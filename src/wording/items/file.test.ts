import { expect, it } from 'vitest';
import { fileNote } from './file.ts';

it.each([
  [900, 'PDF，900 字节'],
  [1024, 'PDF，1 KB'],
  [1025, 'PDF，2 KB'],
  [1_572_864, 'PDF，1.5 MB'],
])('tells type and size of a file of %i bytes', (bytes, expected) => {
  expect(fileNote({ path: 'media/方案.pdf', bytes })).toBe(expected);
});

it.each([
  ['scan', 'PDF，9 字节，扫描件，机器未读'],
  ['signed', 'PDF，9 字节，带数字签名，原样公开'],
] as const)('says of a file that is a %s', (unseen, expected) => {
  expect(fileNote({ path: 'media/方案.pdf', bytes: 9, unseen })).toBe(expected);
});
