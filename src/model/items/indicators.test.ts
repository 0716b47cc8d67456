import { describe, expect, it } from 'vitest';
import { type Raw, anItem, anOffice } from '#rules/fixtures.ts';
import { indicatorsOf } from './indicators.ts';

const figure = (asOf: string, value: string, more: Raw = {}) => ({
  ...{ label: '集中供水户数', value, unit: '户', source: '水利站台账', asOf },
  ...more,
});
const lineOf = (...figures: Raw[]) => {
  const items = figures.map((one, at) => anItem('achievement', { figures: [one] }, `a${at}`));
  return indicatorsOf(anOffice({ items })).map(({ stretches }) =>
    stretches.map((points) => points.map(({ value, broken }) => broken ?? value)),
  );
};

describe('an indicator over the years', () => {
  it.each<[what: string, figures: Raw[], line: string[][][]]>([
    ['of one year is none', [figure('2020-06-30', '5'), figure('2020-10-30', '6')], []],
    ['of two years', [figure('2020-06-30', '6'), figure('2019-06-30', '5')], [[['5', '6']]]],
    [
      'breaks where its definition changed',
      [
        figure('2018-06-30', '5'),
        figure('2019-06-30', '6'),
        figure('2020-06-30', '9', { changed: '2020 年起含分散供水的户' }),
      ],
      [[['5', '6'], ['2020 年起含分散供水的户']]],
    ],
    [
      'breaks where its unit changed',
      [figure('2019-06-30', '5'), figure('2020-06-30', '9', { unit: '人' })],
      [[['5'], ['计量单位由“户”改为“人”']]],
    ],
    [
      'has nothing to break before its first value',
      [figure('2019-06-30', '5', { changed: '新口径' }), figure('2020-06-30', '6')],
      [[['5', '6']]],
    ],
  ])('%s', (_, figures, line) => expect(lineOf(...figures)).toEqual(line));

  it('is made of what the public may see', () => {
    const hidden = anItem(
      'achievement',
      { audience: 'internal', figures: [figure('2019-06-30', '5')] },
      'hidden',
    );
    const shown = anItem('achievement', { figures: [figure('2020-06-30', '6')] }, 'shown');
    expect(indicatorsOf(anOffice({ items: [hidden, shown] }))).toEqual([]);
  });
});
