import type { Raster } from './raster.ts';

/** Rows of a page as drawn, red, green and blue of each dot: see `separate`. */
export interface Drawn {
  readonly cmy: Uint8Array;
  readonly kAndPictures: Uint8Array;
  /** Dots across. */
  readonly across: number;
}

/** Puts two drawings together as dots of four inks, from a dot of the raster on. */
export function joinInks(
  { cmy, kAndPictures, across }: Drawn,
  { data, width }: Pick<Raster, 'data' | 'width'>,
  [left, top]: readonly [left: number, top: number],
): void {
  for (let row = 0, from = 0; from < cmy.length; row++) {
    let to = ((top + row) * width + left) * 4;
    for (const end = from + across * 3; from < end; from += 3, to += 4) {
      data[to] = cmy[from] ?? 0;
      data[to + 1] = cmy[from + 1] ?? 0;
      data[to + 2] = cmy[from + 2] ?? 0;
      data[to + 3] = kAndPictures[from] ?? 0;
    }
  }
}

/** How far pictures show through, dot by dot, 0 to 255. */
export function pictureMask({ kAndPictures }: Drawn): Uint8Array {
  const mask = new Uint8Array(kAndPictures.length / 3);
  for (let dot = 0; dot < mask.length; dot++) mask[dot] = kAndPictures[dot * 3 + 1] ?? 0;
  return mask;
}
