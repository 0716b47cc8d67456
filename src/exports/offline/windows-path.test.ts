import { expect, it } from 'vitest';
import { windowsPath } from './windows-path.ts';

it.each([
  ['qinghe/index.html', 'qinghe/index.html'],
  ['qinghe/con/index.html', 'qinghe/_con/index.html'],
  ['qinghe/aux.pdf', 'qinghe/_aux.pdf'],
  ['qinghe/console/COM1', 'qinghe/console/_COM1'],
  ['qinghe/a: "b"?.pdf', 'qinghe/a_ _b__.pdf'],
  ['qinghe/a./b ', 'qinghe/a_/b_'],
  ['qinghe/表.xlsx', 'qinghe/表.xlsx'],
])('%s is %s', (path, expected) => {
  expect(windowsPath(path)).toBe(expected);
});

it.each([
  [180, 180],
  [181, 180],
])('a path of %i characters has %i, and its ending', (length, expected) => {
  const path = windowsPath(`qinghe/${'a'.repeat(length - 12)}.xlsx`);
  expect(path.length).toBe(expected);
  expect(path).toMatch(/a\.xlsx$/);
});
