/** A number as PDF has it: no exponent, no more digits than matter. */
export const pdfNumber = (value: number, digits = 4): string =>
  String(Number(value.toFixed(digits)));

/** How many numbers each command of a path takes. */
const takes = { m: 2, l: 2, h: 1, v: 1, c: 6, q: 4, z: 0 } as const;

/**
 * The path of an SVG (`d`) as PDF operators that build it: points absolute, quadratic curves raised
 * to cubic ones. Throws on commands that sheets don't have (arcs, smooth curves).
 */
export function pathOperators(d: string): string {
  const out: string[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  // A start from which nothing is drawn says nothing.
  let started = false;
  const put = (operator: string, ...values: number[]) => {
    if (!started) out.push(`${pdfNumber(x)} ${pdfNumber(y)} m`);
    started = true;
    out.push([...values.map((value) => pdfNumber(value)), operator].join(' '));
  };
  for (const [command, values] of commandsOf(d)) {
    const relative = command === command.toLowerCase();
    const [dx, dy] = relative ? [x, y] : [0, 0];
    const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0] = values;
    switch (command.toLowerCase()) {
      case 'm':
        [x, y] = [a + dx, b + dy];
        [startX, startY] = [x, y];
        started = false;
        break;
      case 'z':
        if (started) out.push('h');
        [x, y] = [startX, startY];
        started = false;
        break;
      case 'c':
        put('c', a + dx, b + dy, c + dx, e + dy, f + dx, g + dy);
        [x, y] = [f + dx, g + dy];
        break;
      case 'q': {
        const [midX, midY, endX, endY] = [a + dx, b + dy, c + dx, e + dy];
        const toMid = (from: number, mid: number) => from + ((mid - from) * 2) / 3;
        put('c', toMid(x, midX), toMid(y, midY), toMid(endX, midX), toMid(endY, midY), endX, endY);
        [x, y] = [endX, endY];
        break;
      }
      default: {
        const [toX, toY] = lineEnd(command, [a, b], [x, y]);
        put('l', toX, toY);
        [x, y] = [toX, toY];
      }
    }
  }
  return out.join('\n');
}

/** Where a straight line ends: `l`, or `h` and `v`, which give one coordinate only. */
function lineEnd(
  command: string,
  [a, b]: readonly [number, number],
  [x, y]: readonly [number, number],
): [number, number] {
  if (command === 'h') return [x + a, y];
  if (command === 'H') return [a, y];
  if (command === 'v') return [x, y + a];
  if (command === 'V') return [x, a];
  return command === 'l' ? [x + a, y + b] : [a, b];
}

/** The commands of a path, each with its own numbers: a letter may stand for many. */
function* commandsOf(d: string): Generator<[command: string, values: number[]]> {
  for (const [, letter = '', rest = ''] of d.matchAll(
    /([a-zA-Z])([^a-zA-Z]*(?:e[-+]?\d+[^a-zA-Z]*)*)/g,
  )) {
    const count = takes[letter.toLowerCase() as keyof typeof takes];
    if (count === undefined) throw new Error(`A path has the command ${letter}`);
    const values = (rest.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g) ?? []).map(Number);
    if (count === 0) yield [letter, []];
    for (let at = 0; count > 0 && at < values.length; at += count) {
      // Further pairs after a start are lines.
      const command = at > 0 && letter === 'm' ? 'l' : at > 0 && letter === 'M' ? 'L' : letter;
      yield [command, values.slice(at, at + count)];
    }
  }
}
