import { describe, expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import type { Rectification } from './rectification.ts';
import { cameBack, sameMatter } from './same-matter.ts';

const officeOf = (links: Record<string, Record<string, unknown>>) =>
  anOffice({
    items: Object.entries(links).map(([id, raw]) => anItem('rectification', raw, id)),
  });
const told = (office: ReturnType<typeof officeOf>, id: string) => {
  const item = office.items.rectification.find((one) => one.id === id) as Rectification;
  const { before, after } = sameMatter(office, item);
  return [before.map((one) => one.id), after.map((one) => one.id)];
};

describe('items on the same matter', () => {
  const office = officeOf({
    third: { relapseOf: 'second', year: '2021', publishedOn: '2020-11-22' },
    second: { relapseOf: 'first', publishedOn: '2020-11-21' },
    first: { publishedOn: '2020-11-20' },
    branch: { relapseOf: 'first', publishedOn: '2020-11-23' },
    alone: {},
  });

  it.each([
    ['first', [[], ['second', 'third', 'branch']]],
    ['second', [['first'], ['third']]],
    ['third', [['first', 'second'], []]],
    ['branch', [['first'], []]],
    ['alone', [[], []]],
  ])('are told at %s, oldest first', (id, expected) => {
    expect(told(office, id)).toEqual(expected);
  });

  it('are told at both ends: whoever is before names whoever is after', () => {
    for (const { id } of office.items.rectification) {
      const [before = [], after = []] = told(office, id);
      for (const one of before) expect(told(office, one)[1]).toContain(id);
      for (const one of after) expect(told(office, one)[0]).toContain(id);
    }
  });

  it('end where the content makes a circle', () => {
    const circle = officeOf({
      a: { relapseOf: 'b' },
      b: { relapseOf: 'a' },
      c: { relapseOf: 'c' },
    });
    expect(told(circle, 'a')).toEqual([['b'], []]);
    expect(told(circle, 'c')).toEqual([[], []]);
  });

  it('name nothing internal', () => {
    const hidden = officeOf({
      a: {},
      b: { relapseOf: 'a', audience: 'internal' },
      c: { relapseOf: 'b' },
    });
    expect(told(hidden, 'a')).toEqual([[], []]);
    expect(told(hidden, 'c')).toEqual([[], []]);
  });
});

describe('what came back', () => {
  const office = officeOf({
    first: {},
    again: { relapseOf: 'first' },
    itself: { relapses: [{ on: '2020-11-01', note: '又不亮了' }] },
    never: {},
  });

  it.each([
    ['first', true],
    ['again', true],
    ['itself', true],
    ['never', false],
  ])('%s: %s', (id, expected) => {
    const item = office.items.rectification.find((one) => one.id === id) as Rectification;
    expect(cameBack(office, item)).toBe(expected);
  });
});
