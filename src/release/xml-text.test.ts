import { expect, it } from 'vitest';
import { textOfXml } from './xml-text.ts';

it.each([
  ['HTML as text', '<d>&lt;p&gt;12&lt;b&gt;34&lt;/b&gt;&lt;/p&gt;</d>', '1234'],
  ['HTML in CDATA', '<d><![CDATA[<p>12<b>34</b></p>]]></d>', '1234'],
  ['an attribute', '<d a="x > 甲"/>', 'x > 甲'],
  ['a comment', '<d><!--甲--></d>', '甲'],
  ['what follows a <title> that is closed in itself', '<svg><title/><text>甲</text></svg>', '甲'],
  ['text with spans in it', '<text>12<tspan x="1">34</tspan></text>', '1234'],
  ['text beside a declaration', '<?xml version="1.0"?><d>甲</d>', '甲'],
])('the text of XML holds %s', (_, xml, line) => {
  expect(textOfXml(xml).split('\n')).toContain(line);
});
