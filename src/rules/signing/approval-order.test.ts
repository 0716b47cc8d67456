import { describe, expect, it } from 'vitest';
import { approvalOrder } from './approval-order.ts';
import { foundIn } from '../fixtures.ts';

const signed = (drafted: string, checked: string, issued: string) => ({
  drafted: { post: '工作人员', on: `2020-11-${drafted}` },
  checked: { post: '负责人', on: `2020-11-${checked}` },
  issued: { post: '乡长', on: `2020-11-${issued}` },
});

describe('approval-order', () => {
  it.each([
    ['one after the other', signed('10', '11', '12'), '2020-11-13', []],
    ['all on one day', signed('10', '10', '10'), '2020-11-10', []],
    ['checked before drafted', signed('11', '10', '12'), '2020-11-13', ['approval.checked.on']],
    ['issued before checked', signed('10', '12', '11'), '2020-11-13', ['approval.issued.on']],
    ['published before issued', signed('10', '11', '12'), '2020-11-11', ['publishedOn']],
  ])('%s', (_name, approval, publishedOn, expected) => {
    expect(foundIn(approvalOrder, 'notice', { approval, publishedOn })).toEqual(expected);
  });

  it('has nothing to say of an item that was not signed', () => {
    expect(foundIn(approvalOrder, 'notice', { approval: undefined })).toEqual([]);
  });
});
