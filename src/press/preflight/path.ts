import type { Point } from './geometry.ts';

/** A path under construction, in points of the page. */
export interface Path {
  readonly outlines: Point[][];
  /** Points of curves that stand beside the way. */
  readonly controls: Point[];
  clips: boolean;
}

export const newPath = (): Path => ({ outlines: [], controls: [], clips: false });
