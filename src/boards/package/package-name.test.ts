import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { packageName } from './package-name.ts';

const facts = {
  place: '柳湾村村口文化广场',
  size: { width: 600, height: 900 },
  material: '户外写真布',
  copies: 2,
  date: '2020-11-20' as CivilDate,
};

describe('the name of a package', () => {
  it('says place, size, material, copies and the date of the content', () => {
    expect(packageName(facts)).toBe('柳湾村村口文化广场_60×90cm_户外写真布_2张_2020-11-20');
    expect(packageName({ ...facts, size: { width: 297, height: 420 } })).toContain('_29.7×42cm_');
  });

  it.each([
    ['村口/桥头', '村口-桥头'],
    ['a\\b:c*d?e"f<g>h|i', 'a-b-c-d-e-f-g-h-i'],
    ['村口_桥头', '村口-桥头'],
    ['..\\..\\', '未写'],
    [' 村口. ', '村口'],
    ['村\t口\u202E', '村-口'],
    ['村　 口', '村 口'],
    ['长'.repeat(60), '长'.repeat(24)],
    [`${'长'.repeat(23)}🏮灯`, `${'长'.repeat(23)}🏮`],
  ])('makes %j good for every system', (place, expected) => {
    expect(packageName({ ...facts, place })).toBe(`${expected}_60×90cm_户外写真布_2张_2020-11-20`);
  });

  it('stays within what a path may hold', () => {
    const name = packageName({ ...facts, place: '长'.repeat(200), material: '材'.repeat(200) });
    expect(Buffer.byteLength(name)).toBeLessThan(200);
  });
});
