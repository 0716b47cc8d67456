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
