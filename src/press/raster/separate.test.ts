import { describe, expect, it } from 'vitest';
import { inkTable, separate } from './separate.ts';

const red = { hex: '#b02f29', parts: [10, 92, 88, 22] } as const;
const black = { hex: '#221f21', parts: [0, 0, 0, 100] } as const;

describe('colours of a sheet in inks', () => {
  it('are refused where two of them look the same on a screen', () => {
    const twin = { hex: '#b02f29', parts: [11, 92, 88, 22] } as const;
    expect(() => inkTable([red, twin], '单黑')).toThrow('#b02f29');
    expect(inkTable([red, red], '单黑').size).toBe(1);
  });

  it('become two drawings: cyan, magenta, yellow; and black beside where pictures show', () => {
    const svg = '<path fill="#b02f29" stroke="none"/><path stroke="#221f21"/><image href="0"/>';
    const { cmy, kAndPictures } = separate(svg, inkTable([red, black], '四色黑'));
    expect(cmy).toBe(
      '<path fill="rgb(26,235,224)" stroke="none"/><path stroke="rgb(127,127,127)"/><rect fill="rgb(0,0,0)" href="0"/>',
    );
    expect(kAndPictures).toBe(
      '<path fill="rgb(56,0,0)" stroke="none"/><path stroke="rgb(255,0,0)"/><rect fill="rgb(0,255,0)" href="0"/>',
    );
  });
});
