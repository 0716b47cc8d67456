import type { Finding } from '#model/basics/finding.ts';
import { problem } from '#press/preflight/check.ts';
import { type RasterOptions, dots } from '#press/raster/raster.ts';

/** Most dots of a side: our drawer and many machines (RIP) count them with 15 bits. */
const mostDots = 32_767;

/** Says that a raster is too large to be drawn, before any memory is spent on it. */
export function tooManyDots(
  file: string,
  { size, whiteEdge, ppi }: Pick<RasterOptions, 'size' | 'whiteEdge' | 'ppi'>,
): Finding[] {
  const [width, height] = [size.width, size.height].map((side) => side + 2 * whiteEdge);
  const across = dots(width ?? 0, ppi);
  const down = dots(height ?? 0, ppi);
  if (Math.max(across, down) <= mostDots) return [];
  const longest = Math.floor((mostDots / ppi) * 25.4);
  return [
    problem(
      { file },
      'preflight-raster-size',
      `连白边 ${width}×${height} 毫米，${ppi} dpi 是 ${across}×${down} 点，超过每边 ${mostDots} 点，很多机器打不开`,
      `连白边每边不超过 ${longest} 毫米：白边按毫米写，比如 whiteEdge: 100；再大的改用喷绘，比如 presets: [banner]`,
    ),
  ];
}
