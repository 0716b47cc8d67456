import { describe, expect, it } from 'vitest';
import { tooManyDots } from './too-many-dots.ts';

const found = (width: number, height: number, whiteEdge: number, ppi: number) =>
  tooManyDots('qinghe/boards/lamps.yaml', { size: { width, height }, whiteEdge, ppi });

describe('a raster', () => {
  it.each([
    ['of 32767 dots', 2400, 8322, 0, 100, 0],
    ['of one dot more', 2400, 8323, 0, 100, 1],
    ['of one dot more across', 8323, 2400, 0, 100, 1],
    ['of as many at 45 dots an inch', 2400, 8323, 0, 45, 0],
    ['of one dot more with its white edge', 2400, 8123, 100, 100, 1],
  ])('%s', (_, width, height, whiteEdge, ppi, count) => {
    expect(found(width, height, whiteEdge, ppi)).toHaveLength(count);
  });

  it('that is too large is named with its size and the largest there can be', () => {
    const [finding] = found(900, 1200, 4000, 100);
    expect(finding).toMatchObject({ code: 'preflight-raster-size', severity: 'error' });
    expect(finding?.message).toContain('8900×9200 毫米，100 dpi 是 35039×36220 点');
    expect(finding?.hint).toContain('8322 毫米');
  });
});
