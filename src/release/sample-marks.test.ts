import { expect, it } from 'vitest';
import { readPage } from '#markup/page.ts';
import { sampleMarks } from './sample-marks.ts';

const noindex = '<meta name="robots" content="noindex, nofollow">';
const ribbon = '<p class="ribbon">示例站点：均为虚构</p>';
const marks = (path: string, html: string) =>
  sampleMarks(path, readPage(html), new Set(['qinghe'])).map((finding) => finding.message);

it.each([
  ['a page with every mark', noindex + ribbon, 0],
  ['no ribbon, though the name says 示例', `${noindex}<h1>示例县青禾乡</h1>`, 1],
  ['no noindex', ribbon, 1],
  ['an identification code', `${noindex}${ribbon}<meta name="SiteIDCode" content="x">`, 1],
  ['nothing at all', '<p>青禾乡</p>', 2],
  [
    'marks in other words',
    `<META CONTENT='noindex' NAME=robots><p CLASS='a ribbon'><b>示例</b>`,
    0,
  ],
  ['a ribbon in a comment', `${noindex}<!-- ${ribbon} -->`, 1],
  ['a ribbon in a template', `${noindex}<template>${ribbon}</template>`, 1],
  ['a ribbon that is hidden', `${noindex}<p class="ribbon" hidden>示例站点</p>`, 1],
  ['a ribbon of another name', `${noindex}<p class="ribbon-end">示例站点</p>`, 1],
  ['a ribbon in an attribute', `${noindex}<p title='${ribbon}'>青禾乡</p>`, 1],
])('%s', (_, html, count) => {
  expect(marks('qinghe/index.html', html)).toHaveLength(count);
  expect(marks('other/index.html', html)).toEqual([]);
  expect(marks('qinghe.html', html)).toEqual([]);
});
