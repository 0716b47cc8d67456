import { describe, expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { signaturesOver } from './fixtures.ts';
import { signOffQueue } from './sign-off-queue.ts';

const drafted = { post: '工作人员', on: '2020-11-20' };
const checked = { post: '负责人', on: '2020-11-18' };

describe('signOffQueue', () => {
  it('lists what waits, longest first, and names the steps that are missing', () => {
    const items = [
      anItem('notice', {}, 'done'),
      anItem('notice', { approval: undefined }, 'blank'),
      anItem('notice', { approval: { drafted } }, 'to-check'),
      anItem('survey', { approval: { drafted: checked, checked } }, 'to-issue'),
      anItem(
        'notice',
        { approval: undefined, withdrawn: { on: '2020-11-22', reason: '重复' } },
        'gone',
      ),
    ];
    expect(
      signOffQueue(anOffice({ items })).map(({ item, missing, since }) => [
        item.id,
        missing.join(' '),
        since,
      ]),
    ).toEqual([
      ['to-issue', 'issued', '2020-11-18'],
      ['to-check', 'checked issued', '2020-11-20'],
      ['blank', 'drafted checked issued', undefined],
    ]);
  });

  it('lists what was checked over other words than were issued', () => {
    const same = signaturesOver('notice', {});
    const { checked: other } = signaturesOver('notice', { title: '旧稿' });
    const item = anItem('notice', { approval: { ...same, checked: other } });
    expect(signOffQueue(anOffice({ items: [item] }))).toMatchObject([
      { missing: ['issued'], again: false, unlike: ['checked'], since: '2020-11-12' },
    ]);
  });
});
