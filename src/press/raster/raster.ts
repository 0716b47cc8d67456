import type { SheetSize } from '#model/basics/sheet-size.ts';

/** A page as dots of four inks 点阵图: what photo and banner printers take. */
export interface Raster {
  /** Dots across and down, the white edge included. */
  readonly width: number;
  readonly height: number;
  /** Dots per inch at 1:1. */
  readonly ppi: number;
  /** Row by row C, M, Y, K of each dot, 0 (none) to 255 (full). */
  readonly data: Uint8Array;
}

export interface RasterOptions {
  /** Finished size, millimetres. */
  readonly size: SheetSize;
  /** Page of the artwork, from 0. */
  readonly page: number;
  /** Dots per inch: 100 or 200 for photo, 45 for banner. */
  readonly ppi: number;
  /** 四色黑: pure black and grays get C, M and Y at half their K. */
  readonly black: '四色黑' | '单黑';
  /** White edge added around the finished size 白边, millimetres. */
  readonly whiteEdge: number;
}

/** Dots of a length in millimetres. */
export const dots = (millimetres: number, ppi: number): number =>
  Math.round((millimetres / 25.4) * ppi);
