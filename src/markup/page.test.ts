import { describe, expect, it } from 'vitest';
import { asksNotToBeFound, readPage } from './page.ts';

describe('the text of a page', () => {
  it.each([
    ['goes on across tags within a word', '<p>12<b>34</b>56</p>', '123456'],
    ['is read apart between inline elements too', '<b>1</b><i>2345</i>', '2345'],
    ['ends with a cell', '<table><tr><td>138</td><td>1234</td></tr></table>', '138'],
    ['ends with a line', '<p>138<br>1234</p>', '138'],
    ['has numeric references resolved', '<p>&#49;&#x32;3</p>', '123'],
    ['has named references resolved', '<p>1&ensp;2&plus;3</p>', '1\u20022+3'],
    ['has references without a semicolon resolved', '<p>甲&lt乙&#49</p>', '甲<乙1'],
    ['holds attributes', '<a title="甲&amp;乙">x</a>', '甲&乙'],
    ['holds attributes in single quotes', "<a title='甲&quot;乙'>x</a>", '甲"乙'],
    ['holds attributes without quotes', '<a title=甲>x</a>', '甲'],
    ['holds attributes whose name is in capitals', '<A TITLE="甲">x</A>', '甲'],
    ['does not end at a > in quotes', '<p title="a > b">文字</p>', '文字'],
    ['does not end at a < in quotes', "<p title='a </p> b'>文字</p>", '文字'],
    ['holds comments', '<p>x</p><!-- 备注 -->', ' 备注 '],
    ['holds a comment with tags in it', '<!--<p>备注</p>--><p>文字</p>', '<p>备注</p>'],
    [
      'holds scripts as they are written',
      '<script>let a = "<b>&lt;";</script>',
      'let a = "<b>&lt;";',
    ],
    ['goes on after a script', '<script>if (a<b) "<p>"</script><p>文字</p>', '文字'],
    ['holds styles as they are written', '<style>a > b { }</style>', 'a > b { }'],
    ['knows that a field holds text, not tags', '<textarea><b>&amp;甲</textarea>', '<b>&甲'],
    ['holds what lies in a template', '<template><p>甲</p></template>', '甲'],
    ['holds what stands there without scripts', '<noscript><p>甲</p></noscript>', '甲'],
  ])('%s', (_, html, line) => {
    expect(readPage(html).text.split('\n')).toContain(line);
  });

  it('is read at any depth', () => {
    expect(readPage(`${'<div>'.repeat(20_000)}甲`).text).toContain('甲');
  });
});

describe('the links of a page', () => {
  it('are of every sort, with their references resolved', () => {
    const page = readPage(`
      <meta name="Robots" content="noindex"><h2 id="a"><a name=b href="/x/?a=1&amp;b=2">x</a></h2>
      <img src='a.webp' srcset="b.webp 480w, c.webp 2x"><form action="/search/"></form>
      <svg><use xlink:href="i.svg#j"/></svg>
      <!-- <a href="/gone/"></a> --><script>let a = '<a href="/gone/">';</script>
      <textarea><a href="/gone/"></textarea>`);
    expect(page.links).toEqual([
      ...['/x/?a=1&b=2', 'a.webp', 'b.webp', 'c.webp', '/search/', 'i.svg#j'],
    ]);
    expect([...page.anchors]).toEqual(['a', 'b']);
  });

  it.each([
    ['<a title="a > b" href="/x/">'],
    ["<a href='/x/'>"],
    ['<A HREF=/x/>'],
    ['<a href="/x&#47;">'],
    ['<a\nhref = "/x/"\n>'],
    ['<noscript><a href="/x/"></a></noscript>'],
    ['<template><a href="/x/"></a></template>'],
    ['<button formaction="/x/">'],
    ['<meta http-equiv="Refresh" content="0; URL=/x/">'],
    ['<meta http-equiv="refresh" content="0;url=\'/x/\'">'],
  ])('are seen in %s', (html) => {
    expect(readPage(html).links).toEqual(['/x/']);
  });

  it('lead to what is there: no anchor lies in a comment, a script or a template', () => {
    const html = `<!-- <p id="a"> --><script>'<p id="a">'</script><template><p id="a"></p></template>`;
    expect([...readPage(html).anchors]).toEqual([]);
  });
});

describe('what a page says of itself', () => {
  it.each([
    ['<meta name="robots" content="noindex">', true],
    ["<meta content='nofollow, NOINDEX' name=Robots>", true],
    ['<meta name="robots" content="none">', true],
    ['<meta name="robots" content="noindex"><meta name="robots" content="max-snippet:9">', true],
    ['<meta name="robots" content="index">', false],
    ['<!-- <meta name="robots" content="noindex"> -->', false],
    ['<meta name="description" content="noindex">', false],
  ])('%s asks not to be found: %s', (html, asks) => {
    expect(asksNotToBeFound(readPage(html))).toBe(asks);
  });

  it('its permanent address', () => {
    const html = `<link href="/other/" rel="alternate"><link href='/x/?a&amp;b' rel="Canonical canonical">`;
    expect(readPage(html).canonical).toBe('/x/?a&b');
    expect(readPage('<p>x').canonical).toBeUndefined();
  });
});
