import type { Ink } from '../typeset/typesetter.ts';
import type { RasterOptions } from './raster.ts';

/** C, M, Y, K from 0 (none) to 255 (full). */
export type Inks = readonly [number, number, number, number];

/**
 * How strong each colour of an SVG is in the four inks, by its hex. Throws where two colours look
 * the same on a screen but not in print: they could not be told apart.
 */
export function inkTable(inks: readonly Ink[], black: RasterOptions['black']): Map<string, Inks> {
  const table = new Map<string, Inks>();
  for (const { hex, parts } of inks) {
    const strengths = withBlack(parts, black).map((percent) => Math.round(percent * 2.55));
    const [c = 0, m = 0, y = 0, k = 0] = strengths;
    const known = table.get(hex);
    if (known && String(known) !== String(strengths))
      throw new Error(`Two colours of the palette are both ${hex}: ${known} and ${strengths}`);
    table.set(hex, [c, m, y, k]);
  }
  return table;
}

/** Black alone looks brown on inkjets: many shops want it from four inks, 250 % in all. */
function withBlack(parts: Ink['parts'], black: RasterOptions['black']): Ink['parts'] {
  const [c, m, y, k] = parts;
  if (black === '单黑' || c > 0 || m > 0 || y > 0) return parts;
  return [k / 2, k / 2, k / 2, k];
}

/**
 * The SVG with every colour replaced by how strong its inks are, in two drawings: cyan, magenta and
 * yellow as red, green and blue; black as red, and where pictures show as green. So each ink is
 * drawn with its exact strength, and edges blend in it; no colour profile touches a line. Throws on
 * a colour that is not in the table.
 */
export function separate(
  svg: string,
  table: ReadonlyMap<string, Inks>,
): { cmy: string; kAndPictures: string } {
  const plate = (strengths: (inks: Inks) => readonly number[], picture: string) =>
    svg
      .replace(/ (fill|stroke)="([^"]*)"/g, (_, attribute: string, colour: string) => {
        if (colour === 'none') return ` ${attribute}="none"`;
        const inks = table.get(colour);
        if (!inks) throw new Error(`The sheet has a colour that is not in the palette: ${colour}`);
        return ` ${attribute}="rgb(${strengths(inks).join(',')})"`;
      })
      .replace(/<image\b/g, `<rect fill="${picture}"`);
  return {
    cmy: plate(([c, m, y]) => [c, m, y], 'rgb(0,0,0)'),
    kAndPictures: plate(([, , , k]) => [k, 0, 0], 'rgb(0,255,0)'),
  };
}
