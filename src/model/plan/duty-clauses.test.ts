import { describe, expect, it } from 'vitest';
import { anOffice } from '#rules/fixtures.ts';
import { byClause } from './duty-clauses.ts';

const office = anOffice({
  duties: [
    ['a', '示发〔2020〕1号 文头'],
    ['b', '示发〔2020〕1号 三（二）1'],
    ['c', '示发〔2020〕1号 三（三）'],
    ['d', '示发〔2020〕1号 三（二）2'],
    ['e', '示发〔2020〕1号 三（四）七个一：一封信'],
    ['f', '第三部分，三（四）七个一：一个电话'],
    ['g', '示发〔2020〕1号 十二（十一）'],
  ].map(([id, clause]) => ({
    id,
    clause,
    what: '做一件事',
    owner: 'dangzheng',
    rule: { type: 'deadline', of: { kind: 'document' } },
  })),
});

describe('duties by clause', () => {
  it('stand together under document and section, in the order of the plan', () => {
    expect(
      byClause(office.duties).map(({ clause, results }) => [
        clause,
        results.map(({ duty }) => duty.id).join(' '),
      ]),
    ).toEqual([
      ['示发〔2020〕1号 文头', 'a'],
      ['示发〔2020〕1号 三（二）', 'b d'],
      ['示发〔2020〕1号 三（三）', 'c'],
      ['示发〔2020〕1号 三（四）', 'e'],
      ['第三部分，三（四）', 'f'],
      ['示发〔2020〕1号 十二（十一）', 'g'],
    ]);
  });

  it('stand under the plain heading of the first duty that has one', () => {
    const topics = byClause(
      anOffice({
        duties: [
          { id: 'a', clause: '三（二）1' },
          { id: 'b', clause: '三（二）2', topic: '意见整改' },
          { id: 'c', clause: '三（三）' },
        ].map((duty) => ({
          ...duty,
          what: '做一件事',
          owner: 'dangzheng',
          rule: { type: 'deadline', of: { kind: 'document' } },
        })),
      }).duties,
    ).map(({ topic }) => topic);
    expect(topics).toEqual(['意见整改', undefined]);
  });

  it('lose none', () => {
    const all = byClause(office.duties).flatMap(({ results }) => results);
    expect(new Set(all)).toEqual(new Set(office.duties));
  });
});
