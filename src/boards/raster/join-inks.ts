import { inkLimit } from './ink-limit.ts';

/** Where the dots of a drawing go in a raster. */
interface Target {
  readonly data: Uint8Array;
  readonly width: number;
  readonly left: number;
  readonly top: number;
}

/**
 * Puts two drawings, C M Y and K, together as dots of four inks. Where pictures would need more ink
 * than paper can take, the three colours give way and black stays.
 */
export function joinInks(cmy: Uint8Array, k: Uint8Array, across: number, target: Target): void {
  for (let row = 0, from = 0; from < k.length; row++) {
    let to = ((target.top + row) * target.width + target.left) * 4;
    for (const end = from + across; from < end; from++, to += 4) {
      const [c = 0, m = 0, y = 0] = [cmy[from * 3], cmy[from * 3 + 1], cmy[from * 3 + 2]];
      const black = k[from] ?? 0;
      const over = c + m + y + black > inkLimit;
      const share = over ? (inkLimit - black) / (c + m + y) : 1;
      target.data[to] = Math.floor(c * share);
      target.data[to + 1] = Math.floor(m * share);
      target.data[to + 2] = Math.floor(y * share);
      target.data[to + 3] = black;
    }
  }
}
