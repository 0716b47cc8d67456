import { describe, expect, it } from 'vitest';
import { anOffice } from '#rules/fixtures.ts';
import { filingMatters, filingText } from './publication.ts';

const piece = (id: string, pieceKind: string, filedOn?: string) => ({
  id,
  title: id,
  outlet: '示例日报',
  outletKind: '报纸',
  pieceKind,
  on: '2020-11-02',
  unit: 'dangzheng',
  ...(filedOn && { filedOn }),
});
const { publications, duties } = anOffice({
  publications: [
    piece('filed', '绩效宣传', '2020-11-09'),
    piece('open', '绩效宣传'),
    piece('other', '政务公开投稿'),
  ],
  duties: [
    {
      id: 'filing',
      clause: '三（三）1',
      what: '宣传稿件报备案',
      owner: 'dangzheng',
      rule: {
        type: 'filing',
        of: { kind: 'publication', where: { pieceKind: '绩效宣传' } },
        by: '2020-12-15',
      },
    },
    {
      id: 'pieces',
      clause: '三（三）2',
      what: '投稿 5 篇',
      owner: 'dangzheng',
      rule: {
        type: 'count',
        of: { kind: 'publication', has: ['filedOn'] },
        atLeast: '5',
        by: '2020-12-15',
      },
    },
  ],
});

describe('the filing of a piece', () => {
  it.each([
    ['filed', '2020年11月9日'],
    ['open', '待备案'],
    ['other', '不需备案'],
  ])('of %s reads %s', (id, text) => {
    const [one] = publications.filter((publication) => publication.id === id);
    expect(one && filingText(one, duties)).toBe(text);
  });

  it('is told only where something was or must be filed', () => {
    expect(filingMatters(publications, duties)).toBe(true);
    expect(
      filingMatters(
        publications.filter(({ id }) => id === 'open'),
        duties,
      ),
    ).toBe(true);
    expect(
      filingMatters(
        publications.filter(({ id }) => id === 'other'),
        duties,
      ),
    ).toBe(false);
  });
});
