import { describe, expect, it } from 'vitest';
import { anItem, anOffice, found } from '../fixtures.ts';
import { noticeWithoutText } from './notice-without-text.ts';

const attachments = [{ file: 'media/a.pdf', title: '通知全文' }];

describe('notice-without-text', () => {
  it.each([
    ['a text', {}, '停水通知。', []],
    ['blanks only', {}, ' \n', ['a.md title']],
    ['an attachment', { attachments }, '', []],
    ['internal', { audience: 'internal' }, '', []],
  ])('%s', (_name, raw, body, expected) => {
    const items = [anItem('notice', raw, 'a', body)];
    expect(found(noticeWithoutText, anOffice({ items }))).toEqual(expected);
  });
});
