import { describe, expect, it } from 'vitest';
import { searchEntry } from './search-entry.ts';

const page = (attributes: string) =>
  `<main data-pagefind-body ${attributes} data-kind="单位" data-source="青禾乡"><h1>水利站</h1>
  <p>管水渠</p><ul class="rows"><li>石桥村饮水</li></ul></main>`;

describe('searchEntry', () => {
  it('finds a page that is no item by its own words, not by those of what it lists', async () => {
    expect(await searchEntry(page('data-found="unit"'), 'a.html')).toMatchObject({
      title: '水利站',
      kind: '单位',
      source: '青禾乡',
      text: '管水渠',
    });
  });

  it('finds an item by all its words', async () => {
    expect((await searchEntry(page(''), 'a.html'))?.text).toBe('管水渠 石桥村饮水');
  });

  it('finds nothing where the page does not ask to be found', async () => {
    expect(await searchEntry('<main><h1>地图</h1></main>', 'a.html')).toBeUndefined();
  });
});
