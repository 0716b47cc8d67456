import { expect, it } from 'vitest';
import { textOfFeed, textOfXml } from './xml-text.ts';

it.each([
  ['HTML as text', '<d>&lt;p&gt;12&lt;b&gt;34&lt;/b&gt;&lt;/p&gt;</d>', '1234'],
  ['HTML in CDATA', '<d><![CDATA[<p>12<b>34</b></p>]]></d>', '1234'],
  ['an attribute', '<d a="x > 甲"/>', 'x > 甲'],
  ['a comment', '<d><!--甲--></d>', '甲'],
  ['what follows a <title> that is closed in itself', '<svg><title/><text>甲</text></svg>', '甲'],
  ['text with spans in it', '<text>12<tspan x="1">34</tspan></text>', '1234'],
  ['text beside a declaration', '<?xml version="1.0"?><d>甲</d>', '甲'],
])('the text of a feed holds %s', (_, xml, line) => {
  expect(textOfFeed(xml).split('\n')).toContain(line);
});

const run = (text: string, looks = '') => `<w:r>${looks}<w:t>${text}</w:t></w:r>`;
const bold = '<w:rPr><w:rFonts w:hint="eastAsia"/><w:b/></w:rPr>';

it.each([
  ['runs of a word', `<w:p>${run('12')}${run('34')}</w:p>`, '1234'],
  ['runs that look different', `<w:p>${run('12')}${run('34', bold)}</w:p>`, '1234'],
  ['runs beside a mistake', `<w:p>${run('12')}<w:proofErr/>${run('34')}</w:p>`, '1234'],
  ['runs of a link', `<w:p>${run('12')}<w:hyperlink>${run('34')}</w:hyperlink></w:p>`, '1234'],
  ['runs in a cell', '<si><r><rPr><b/></rPr><t>12</t></r><r><t>34</t></r></si>', '1234'],
  ['a paragraph by itself', `<w:p>${run('12')}</w:p><w:p>${run('34')}</w:p>`, '12'],
  ['what stands before a tab', `<w:p>${run('12')}<w:r><w:tab/></w:r>${run('34')}</w:p>`, '12'],
  ['a cell by itself', '<c r="A1"><v>12</v></c><c r="B1"><v>34</v></c>', '12'],
])('the text of XML holds %s', (_, xml, line) => {
  expect(textOfXml(xml).split('\n')).toContain(line);
});

it.each([
  ['paragraphs', `<w:p>${run('12')}</w:p><w:p>${run('34')}</w:p>`],
  ['cells', '<c r="A1"><v>12</v></c><c r="B1"><v>34</v></c>'],
  ['fields', '<Pages>12</Pages><Words>34</Words>'],
])('the text of XML does not glue %s', (_, xml) => {
  expect(textOfXml(xml)).not.toContain('1234');
});
