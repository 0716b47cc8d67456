import type { Place } from '#model/basics/finding.ts';

/** A single value as it stands in a file: what YAML made of it need not be what was typed. */
export interface Spelling {
  readonly path: string;
  /** As it is read. */
  readonly text: string;
  readonly style: 'plain' | 'double' | 'single' | 'block';
  /** Inside `{ }` or `[ ]`. */
  readonly inFlow: boolean;
  /** Offsets in the source, quotes included; both behind the colon or dash where nothing is read. */
  readonly start: number;
  readonly end: number;
  /** Where a `#` behind a blank begins that cut the rest of the line off, and where that ends. */
  readonly comment?: { readonly start: number; readonly end: number };
}

/** Entries of `{ }` that have no colon 没有冒号的一项, one behind another. */
export interface LooseEntry {
  /** Path of the map. */
  readonly path: string;
  /** The names that were made of them. */
  readonly names: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Path of the value before them, which probably should have gone on. */
  readonly before?: string;
}

/** A key as it is written, with or without a value. */
export interface WrittenKey {
  /** Path of the map it stands in; empty at the top. */
  readonly above: string;
  readonly name: string;
  readonly place: Place;
}
