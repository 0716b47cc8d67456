import { expect, it } from 'vitest';
import { blocksAround, pathOfLine } from './blocks.ts';

const lines = `title: 路灯
standing:
  text: 亮了
  asOf: 2020-11-19
followUps:
  - on: 2020-11-20
    by: 督查岗
  - on: 2020-11-21
    note：灯亮
duties:
- id: a
  rule:
    of:
      kind: notice
- 只有字
整改时限：2020-12-30`.split('\n');

it.each([
  [1, 'title'],
  [4, 'standing.asOf'],
  [7, 'followUps.0.by'],
  [8, 'followUps'],
  [9, 'followUps.1.note'],
  [11, 'duties'],
  [12, 'duties.0.rule'],
  [14, 'duties.0.rule.of.kind'],
  [15, 'duties'],
  [16, '整改时限'],
])('line %i is about %s', (line, path) => {
  expect(pathOfLine(lines, line - 1)).toBe(path);
});

it('finds the blocks around a line, from the line itself to the field of the file', () => {
  const around = (line: number) =>
    blocksAround(lines, line - 1).map(({ from, to }) => [from + 1, to]);
  expect(around(9)).toEqual([
    [9, 9],
    [8, 9],
    [5, 9],
  ]);
  expect(around(14)).toEqual([
    [14, 14],
    [13, 14],
    [12, 14],
    [11, 14],
    [10, 15],
  ]);
});
