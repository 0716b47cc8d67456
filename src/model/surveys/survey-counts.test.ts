import { expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { surveyCounts } from './survey-counts.ts';

const held = (id: string, to: string, raw: object = {}) =>
  anItem('survey', { from: '2019-01-01', to, audience: 'public', ...raw }, id);

it('counts what was held in each year, and of it what is public', () => {
  const office = anOffice({
    items: [
      held('open', '2020-06-19'),
      held('inside', '2020-04-17', { audience: 'internal' }),
      held('unsigned', '2020-05-17', { approval: undefined }),
      held('withdrawn', '2020-05-20', { withdrawn: { on: '2020-06-01', reason: '算错' } }),
      held('ahead', '2020-11-26'),
      held('earlier', '2019-12-31'),
    ],
  });
  expect(surveyCounts(office)).toEqual([
    { year: 2019, held: 1, open: 1 },
    { year: 2020, held: 3, open: 1 },
  ]);
});
