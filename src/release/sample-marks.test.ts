import { expect, it } from 'vitest';
import { readPage } from './page.ts';
import { sampleMarks } from './sample-marks.ts';

const noindex = '<meta name="robots" content="noindex, nofollow">';
const ribbon = '<p class="ribbon">示例站点：均为虚构</p>';
const marks = (path: string, html: string) =>
  sampleMarks(path, html, readPage(html), new Set(['qinghe'])).map((finding) => finding.message);

it.each([
  ['a page with every mark', noindex + ribbon, 0],
  ['no ribbon, though the name says 示例', `${noindex}<h1>示例县青禾乡</h1>`, 1],
  ['no noindex', ribbon, 1],
  ['an identification code', `${noindex}${ribbon}<meta name="SiteIDCode" content="x">`, 1],
  ['nothing at all', '<p>青禾乡</p>', 2],
])('%s', (_, html, count) => {
  expect(marks('qinghe/index.html', html)).toHaveLength(count);
  expect(marks('other/index.html', html)).toEqual([]);
  expect(marks('qinghe.html', html)).toEqual([]);
});
