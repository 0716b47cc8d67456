import { describe, expect, it } from 'vitest';
import { closedWithoutAcceptance } from './closed-without-acceptance.ts';
import { anItem, anOffice, drafts, foundIn } from '../fixtures.ts';

const accepted = { state: '已验收', acceptedBy: '分管领导', acceptedOn: '2020-10-22' };
const closed = { ...accepted, state: '已销号', closedBy: '绩效办', closedOn: '2020-10-25' };

describe('closed-without-acceptance', () => {
  it.each([
    ['未销号 needs nobody', { state: '未销号' }, []],
    ['已验收 with post and date', accepted, []],
    ['已销号 with posts and dates', closed, []],
    ['已验收 without the post', { ...accepted, acceptedBy: undefined }, ['closing.state']],
    ['已销号 that was accepted only', { ...accepted, state: '已销号' }, ['closing.state']],
    ['已销号 without acceptance', { ...closed, acceptedOn: undefined }, ['closing.state']],
  ])('%s', (_name, closing, expected) => {
    expect(foundIn(closedWithoutAcceptance, 'rectification', { closing })).toEqual(expected);
  });

  it('names everything that is missing at once', () => {
    const items = [anItem('rectification', { closing: { state: '已销号' } })];
    expect(drafts(closedWithoutAcceptance, anOffice({ items }))[0]?.message).toBe(
      '写的是已销号，但没有写谁验收（acceptedBy）、哪天验收（acceptedOn）、谁销号（closedBy）、哪天销号（closedOn）',
    );
  });
});
