import { expect, it } from 'vitest';
import { sourcesOf } from './page-links.ts';

it.each([
  ['a.webp', ['a.webp']],
  ['a.webp 480w, b.webp 960w', ['a.webp', 'b.webp']],
  ['a.webp 1x,b.webp 2x', ['a.webp', 'b.webp']],
  ['a.webp, b.webp 2x', ['a.webp', 'b.webp']],
  ['a,b.webp 1x', ['a,b.webp']],
  ['\n  a.webp\n    480w 1h,\n\n  b.webp\n', ['a.webp', 'b.webp']],
  [',, a.webp 1x ,, b.webp', ['a.webp', 'b.webp']],
  ['data:image/png;base64,AA== 1x, b.webp 2x', ['data:image/png;base64,AA==', 'b.webp']],
  ['', []],
])('the addresses of a set of sources: “%s”', (srcset, addresses) => {
  expect(sourcesOf(srcset)).toEqual(addresses);
});
