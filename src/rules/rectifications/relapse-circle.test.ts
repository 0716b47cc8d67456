import { describe, expect, it } from 'vitest';
import { anItem, anOffice, drafts, found } from '../fixtures.ts';
import { relapseCircle } from './relapse-circle.ts';

const officeOf = (links: Record<string, string | undefined>) =>
  anOffice({
    items: Object.entries(links).map(([id, relapseOf]) =>
      anItem('rectification', { relapseOf }, id),
    ),
  });

describe('relapse-circle', () => {
  it.each([
    ['one after the other', { a: undefined, b: 'a', c: 'b' }, []],
    ['two that came of one', { a: undefined, b: 'a', c: 'a' }, []],
    ['the item itself', { a: 'a' }, ['a']],
    ['two in a circle', { a: 'b', b: 'a' }, ['a', 'b']],
    [
      'three in a circle, and one that leads into it',
      { a: 'c', b: 'a', c: 'b', d: 'c' },
      ['a', 'b', 'c'],
    ],
    ['an earlier item that is not there', { a: 'gone' }, []],
  ])('%s', (_name, links, ids) => {
    expect(found(relapseCircle, officeOf(links))).toEqual(ids.map((id) => `${id}.md relapseOf`));
  });

  it('says the way round', () => {
    const [first] = drafts(relapseCircle, officeOf({ a: 'b', b: 'a' }));
    expect(first?.message).toBe('同一事项绕成了一圈：“a”的此前是“b”的此前是“a”');
  });
});
