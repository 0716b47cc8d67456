import { describe, expect, it } from 'vitest';
import { anItem, anOffice, drafts, foundIn, proofs } from '../fixtures.ts';
import { outreachEvidence } from './outreach-evidence.ts';

const pictures = [{ file: 'media/a.jpg', alt: '村民在座谈会上发言' }];

describe('outreach-evidence', () => {
  it.each([
    ['all three', { evidence: proofs }, []],
    ['no picture', { evidence: proofs.slice(0, 2) }, ['evidence']],
    ['a picture of the item instead', { evidence: proofs.slice(0, 2), pictures }, []],
    ['nothing', { evidence: [] }, ['evidence']],
    ['nothing, and internal', { evidence: [], audience: 'internal' }, ['evidence']],
  ])('%s', (_name, raw, expected) => {
    expect(foundIn(outreachEvidence, 'outreach', raw)).toEqual(expected);
  });

  it('says which is missing', () => {
    const items = [anItem('outreach', { evidence: proofs.slice(1, 2) })];
    expect(drafts(outreachEvidence, anOffice({ items }))[0]?.message).toBe(
      '这次“一个会议”缺通知、图片，暂不计入次数',
    );
  });
});
