import { describe, expect, it } from 'vitest';
import { cssFaults } from './css-faults.ts';

describe('what Chrome 66 and Safari 12 leave out of a style sheet', () => {
  it.each([
    ['a{display:flex;gap:1rem}', 'a: gap in a flex box'],
    ['a{column-gap:1rem}', 'a: column-gap in a flex box'],
    ['a{aspect-ratio:4/3}', 'a: aspect-ratio'],
    ['a{inset:0}', 'a: inset'],
    ['a{margin-inline:1rem}', 'a: margin-inline'],
    ['a:is(b,c){color:red}', 'a:is(b,c): :is'],
    [':where(ul){margin:0}', ':where(ul): :where'],
    ['a:focus-visible{outline:1px solid}', 'a:focus-visible: :focus-visible without :focus'],
    ['@media (width<=40rem){a{color:red}}', 'a: range in @media (width<=40rem)'],
    ['@media (40rem>=width){a{color:red}}', 'a: range in @media (40rem>=width)'],
    ['@layer base{a{color:red}}', 'a: @layer base'],
    ['a{b{color:red}}', 'b: nested in a'],
    ['a{width:min(100%,20rem)}', 'a: min(), max(), clamp() in width'],
    ['a{font-size:clamp(1rem,2vw,2rem)}', 'a: min(), max(), clamp() in font-size'],
    ['a{height:100dvh}', 'a: dvh, svh, lvh in height'],
    ['a{color:rgb(0 0 0/50%)}', 'a: colour without commas in color'],
    ['a{color:color-mix(in srgb,red,blue)}', 'a: colour function in color'],
    ['a{position:sticky}', 'a: sticky without -webkit-sticky in position'],
    ['a{overflow-wrap:anywhere}', 'a: overflow-wrap: anywhere in overflow-wrap'],
  ])('%s', (css, fault) => {
    expect(cssFaults(css)).toEqual([fault]);
  });

  it.each([
    ['a gap of a grid', 'a{display:grid;gap:1rem}'],
    ['a gap between columns of text', 'a{columns:16rem 3;column-gap:1rem}'],
    ['sides before the short form', 'a{top:0;right:0;bottom:0;left:0;inset:0}'],
    ['an older value before the newer', 'a{width:20rem;width:min(100%,20rem)}'],
    ['a prefix before the plain name', 'a{position:-webkit-sticky;position:sticky}'],
    ['an extra that is asked for', '@supports (aspect-ratio:1){a{aspect-ratio:4/3}}'],
    ['minmax() of grids', 'a{grid-template-columns:minmax(0,1fr) 19rem}'],
    [
      'an outline taken away where the newer name is known',
      ':focus:not(:focus-visible){outline:0}',
    ],
    ['old media queries', '@media (max-width:40rem) and (min-width:20rem){a{color:red}}'],
    ['colours with commas', 'a{color:rgba(0,0,0,.5)}'],
    ['braces in quotes and comments', '/* a{inset:0} */a::before{content:"{inset:0}"}'],
  ])('lets be %s', (_name, css) => {
    expect(cssFaults(css)).toEqual([]);
  });
});
