import { describe, expect, it } from 'vitest';
import { anItem, proofs } from '#rules/fixtures.ts';
import { evaluated } from './fixture.ts';

const rule = { type: 'evidence', of: { kind: 'outreach' }, atLeast: '1', by: '2020-12-15' };
const picture = { file: 'media/hui.jpg', alt: '会场' };

describe('a duty proved by notice, record and picture', () => {
  it.each([
    ['all three', { evidence: proofs }, 1, []],
    ['no picture', { evidence: proofs.slice(0, 2) }, 0, ['缺图片']],
    ['a picture of the item instead', { evidence: proofs.slice(0, 2), pictures: [picture] }, 1, []],
    ['only a picture', { evidence: proofs.slice(2) }, 0, ['缺通知、记录']],
    ['nothing', { evidence: [] }, 0, ['缺通知、记录、图片']],
  ])('%s', (_, raw, counted, whys) => {
    const result = evaluated(rule, { items: [anItem('outreach', raw)] });
    expect(result.counted).toBe(counted);
    expect(result.near.map(({ why }) => why)).toEqual(whys);
  });

  it('is late, not unknown, when activities are on record but none of them is proved', () => {
    const items = [anItem('outreach', { evidence: [] })];
    expect(evaluated(rule, { items, today: '2020-12-16' }).state).toBe('late');
    expect(evaluated(rule, { items, today: '2020-12-15' }).state).toBe('not-yet-due');
  });

  it('counts the proofs of an internal activity', () => {
    const items = [anItem('outreach', { audience: 'internal' })];
    expect(evaluated(rule, { items })).toMatchObject({ state: 'met', proof: [{ public: false }] });
  });
});
