import type { Operand } from './content-stream.ts';
import { type Operator, type Run, numbers } from './graphics-state.ts';
import { type Point, apply, boxAround, grow, intersect, isEmpty } from './geometry.ts';
import { newPath } from './path.ts';

const pointsIn = (run: Run, operands: readonly Operand[]): Point[] => {
  const all = numbers(operands);
  return Array.from({ length: all.length >> 1 }, (_, index) =>
    apply(run.state.matrix, [all[2 * index] ?? 0, all[2 * index + 1] ?? 0]),
  );
};

const lineTo: Operator = (run, operands) => {
  const points = pointsIn(run, operands);
  run.path.controls.push(...points.slice(0, -1));
  const current = run.path.outlines.at(-1);
  if (current) current.push(...points.slice(-1));
  else run.path.outlines.push(points.slice(-1));
};

const rectangle: Operator = (run, operands) => {
  const [x = 0, y = 0, width = 0, height = 0] = numbers(operands);
  run.path.outlines.push(
    pointsIn(run, [x, y, x + width, y, x + width, y + height, x, y + height]),
    pointsIn(run, [x, y]),
  );
};

/** Paints the path, or only ends it, and then narrows the clip where `W` came before. */
function paint(ways: { fill?: boolean; stroke?: boolean; evenOdd?: boolean }): Operator {
  return (run) => {
    const { path, state } = run;
    const inside = boxAround([...path.outlines.flat(), ...path.controls]);
    const [a, b] = state.matrix;
    const box = ways.stroke ? grow(inside, (state.lineWidth * Math.hypot(a, b)) / 2) : inside;
    const visible = intersect(box, state.clip);
    if ((ways.fill || ways.stroke) && path.outlines.length > 0 && !isEmpty(visible)) {
      if (ways.fill) run.found.colours.push(state.fill);
      if (ways.stroke) run.found.colours.push(state.stroke);
      run.found.marks.push({
        kind: 'path',
        box,
        visible,
        outlines: path.outlines,
        evenOdd: ways.evenOdd === true,
        ...(ways.fill && { fill: state.fill }),
        ...(ways.stroke && { stroke: state.stroke }),
      });
    }
    if (path.clips) run.state = { ...state, clip: intersect(state.clip, inside) };
    run.path = newPath();
  };
}

const clip: Operator = (run) => {
  run.path.clips = true;
};

/** Operators that build, paint and clip by paths (ISO 32000-1, 8.5). */
export const pathOperators: Readonly<Record<string, Operator>> = {
  m: (run, operands) => run.path.outlines.push(pointsIn(run, operands)),
  l: lineTo,
  c: lineTo,
  v: lineTo,
  y: lineTo,
  re: rectangle,
  W: clip,
  'W*': clip,
  n: paint({}),
  f: paint({ fill: true }),
  F: paint({ fill: true }),
  'f*': paint({ fill: true, evenOdd: true }),
  S: paint({ stroke: true }),
  s: paint({ stroke: true }),
  B: paint({ fill: true, stroke: true }),
  b: paint({ fill: true, stroke: true }),
  'B*': paint({ fill: true, stroke: true, evenOdd: true }),
  'b*': paint({ fill: true, stroke: true, evenOdd: true }),
};
