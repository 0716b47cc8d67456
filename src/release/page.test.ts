import { describe, expect, it } from 'vitest';
import { readPage, textOfXml } from './page.ts';

describe('readPage', () => {
  it.each([
    ['across tags within a word', '<p>12<b>34</b>56</p>', '123456'],
    ['between two inline elements', '<b>1</b><i>2345</i>', '2345'],
    ['cells apart', '<td>138</td><td>1234</td>', '138'],
    ['character references', '<p>&#49;&#x32;3</p>', '123'],
    ['attributes', '<a title="甲&amp;乙">x</a>', '甲&乙'],
    ['comments', '<p>x</p><!-- 备注 -->', ' 备注 '],
    ['scripts', '<script type="a">let a = "<b>";</script>', 'let a = "<b>";'],
    ['quotes with a tag in them', '<p title="a > b">文字</p>', '文字'],
  ])('gives the text: %s', (_, html, line) => {
    expect(readPage(html).text.split('\n')).toContain(line);
  });

  it('gives links of every sort, anchors and metas', () => {
    const page = readPage(`
      <meta name="Robots" content="noindex"><h2 id="a"><a name=b href="/x/?a=1&amp;b=2">x</a></h2>
      <img src='a.webp' srcset="b.webp 480w, c.webp 2x"><form action="/search/"></form>
      <!-- <a href="/gone/"></a> -->`);
    expect(page.links).toEqual(['/x/?a=1&b=2', 'a.webp', 'b.webp', 'c.webp', '/search/']);
    expect([...page.anchors]).toEqual(['a', 'b']);
    expect(page.metas.get('robots')).toBe('noindex');
  });
});

it('textOfXml takes off the markup of HTML inside a feed', () => {
  expect(
    textOfXml('<content type="html">&lt;p&gt;12&lt;b&gt;34&lt;/b&gt;&lt;/p&gt;</content>'),
  ).toContain('1234');
  expect(textOfXml('<d><![CDATA[<p>12<b>34</b></p>]]></d>')).toContain('1234');
});
