import { random } from '../random.ts';

/** Draws from one stream of numbers that is the same for the same seed. */
export interface Draw {
  /** A whole number from 0 to below `most`. */
  readonly below: (most: number) => number;
  /** One of some things. */
  readonly of: <T>(all: readonly [T, ...T[]]) => T;
  /** So many digits; the first is no 0. */
  readonly digits: (count: number) => string;
}

export function drawFrom(seed: number): Draw {
  const next = random(seed);
  const below = (most: number) => Math.floor(next() * most);
  return {
    below,
    of: (all) => all[below(all.length)] ?? all[0],
    digits: (count) =>
      Array.from({ length: count }, (_, at) => (at === 0 ? 1 + below(9) : below(10))).join(''),
  };
}

/** A day between 1940 and 2009 as eight digits. */
export const dayOf = (draw: Draw): string =>
  `${1940 + draw.below(70)}${two(1 + draw.below(12))}${two(1 + draw.below(28))}`;

export const two = (number: number): string => String(number).padStart(2, '0');
