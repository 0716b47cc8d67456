import { describe, expect, it } from 'vitest';
import { svgPage } from './svg-page.ts';

const native = `<svg>
    <path d="ground 1"/>
    <g>
        <g transform="matrix(1 0 0 1 5 5)"/>
    </g>
    <path d="ground 2"/>
    <g transform="matrix(1 0 0 1 0 100)">
        <path d="text"/>
    </g>
    <defs id="glyph"/>
</svg>`;
const wasm =
  '<svg><g class="typst-page" transform="translate(0, 0)"><g/></g><g class="typst-page" transform="translate(0, 101)"><path/></g></svg>';

describe('one page of the SVG of several', () => {
  it('is the first with its ground, the others hidden and without theirs', () => {
    const page = svgPage(native, 0);
    expect(page).toContain('<path d="ground 1"/>\n    <g>');
    expect(page).not.toContain('ground 2');
    expect(page).toContain('    <g display="none">\n        <path d="text"/>');
    expect(page).toContain('<g transform="matrix(1 0 0 1 5 5)"/>');
  });

  it('is a later one with its ground, moved to the top', () => {
    const page = svgPage(native, 1);
    expect(page).not.toContain('ground 1');
    expect(page).toContain('<path d="ground 2"/>\n    <g>\n        <path d="text"/>');
  });

  it('is found in the SVG of the WASM build, too', () => {
    expect(svgPage(wasm, 1)).toBe(
      '<svg><g class="typst-page" display="none"><g/></g><g class="typst-page"><path/></g></svg>',
    );
  });

  it.each([-1, 2])('is refused where there is none: %i', (page) => {
    expect(() => svgPage(native, page)).toThrow(`no page ${page}`);
  });
});
