import type { Block } from './blocks.ts';

/**
 * A text on its way from what was typed to what was probably meant. It remembers for each of its lines the
 * one it comes from, so that whatever is found in it is told at the line of the file.
 */
export class Draft {
  readonly text: string;
  /** For each line the one of the source, from 1. */
  readonly #origin: readonly number[];

  constructor(text: string, origin = text.split('\n').map((_, index) => index + 1)) {
    this.text = text;
    this.#origin = origin;
  }

  /** The line of the source that a line, from 1, comes from. */
  sourceLine(line: number): number {
    return this.#origin[Math.min(line, this.#origin.length) - 1] ?? line;
  }

  /** The first line, from 1, that comes from a line of the source. */
  lineOf(source: number): number {
    return Math.max(1, this.#origin.indexOf(source) + 1);
  }

  /** With other lines in the place of a block. */
  with({ from, to }: Block, lines: readonly string[]): Draft {
    const all = this.text.split('\n');
    const origin = lines.map((_, index) => this.sourceLine(Math.min(from + index + 1, to)));
    return new Draft([...all.slice(0, from), ...lines, ...all.slice(to)].join('\n'), [
      ...this.#origin.slice(0, from),
      ...origin,
      ...this.#origin.slice(to),
    ]);
  }

  /** The block as lines of the source; `undefined` where a line of it was made into several already. */
  inSource({ from, to }: Block): Block | undefined {
    const isCut =
      (from > 0 && this.sourceLine(from) === this.sourceLine(from + 1)) ||
      (to < this.#origin.length && this.sourceLine(to) === this.sourceLine(to + 1));
    return isCut ? undefined : { from: this.sourceLine(from + 1) - 1, to: this.sourceLine(to) };
  }
}
