import { describe, expect, it } from 'vitest';
import { documentMetadata } from './document-metadata.ts';
import { anItem, anOffice, drafts, foundIn } from '../fixtures.ts';

const cited = { source: '政府网站', used: '工作任务' };
const unknown = {
  number: undefined,
  issuedOn: undefined,
  subject: undefined,
  openness: undefined,
  indexNumber: undefined,
};

describe('document-metadata', () => {
  it.each(['number', 'issuers', 'issuedOn', 'subject', 'openness', 'indexNumber'])(
    'asks an own document for %s',
    (field) => {
      const items = [anItem('document', { [field]: undefined })];
      const [draft] = drafts(documentMetadata, anOffice({ items }));
      expect(draft?.message).toContain(` ${field}（`);
    },
  );

  it.each([
    ['a whole header', {}, []],
    ['a cited document with what is known', { cited, ...unknown }, []],
    ['a cited document of nobody', { cited, issuers: [] }, ['title']],
  ])('%s', (_name, raw, expected) => {
    expect(foundIn(documentMetadata, 'document', raw)).toEqual(expected);
  });
});
