/** A share of people: so many of so many. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** A change between two shares and its 95 % confidence interval, as fractions of 1. */
export interface Change {
  readonly change: number;
  readonly low: number;
  readonly high: number;
  /** Is no change at all within the interval? 差别在误差之内 */
  readonly withinChance: boolean;
}

/** 97.5 % of a normal distribution lie below. */
const z = 1.959963984540054;

/** The 95 % interval of one share, as fractions of 1. Its sample holds somebody. */
export function intervalOf(share: Share): { readonly low: number; readonly high: number } {
  const [low, high] = wilson(share);
  // Rounding may lead a hair beyond.
  return { low: Math.max(0, low), high: Math.min(1, high) };
}

/** Wilson's score interval of one share (E. B. Wilson, JASA 22, 1927, 209–212). */
function wilson({ count, of }: Share): [low: number, high: number] {
  const share = count / of;
  const middle = share + z ** 2 / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const whole = 1 + z ** 2 / of;
  return [(middle - spread) / whole, (middle + spread) / whole];
}

/**
 * The change from one share to another of independent samples, with Newcombe's hybrid score interval
 * without continuity correction (R. G. Newcombe, Statistics in Medicine 17, 1998, 873–890, method
 * 10). Good also for shares near 0 and 1, and for small samples. Both samples hold somebody.
 */
export function changeOf(before: Share, after: Share): Change {
  const [p1, p2] = [before.count / before.of, after.count / after.of];
  const [[l1, u1], [l2, u2]] = [wilson(before), wilson(after)];
  const change = p2 - p1;
  const low = change - Math.hypot(p2 - l2, u1 - p1);
  const high = change + Math.hypot(u2 - p2, p1 - l1);
  return { change, low, high, withinChance: low <= 0 && high >= 0 };
}
