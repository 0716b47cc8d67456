import type { PDFDocument } from '@cantoo/pdf-lib';
import type { Finding } from '#model/basics/finding.ts';
import type { SheetSize, TypeScale } from '#model/basics/sheet-size.ts';
import type { Box } from './geometry.ts';
import type { Found } from './graphics-state.ts';

/** A picture that a sheet should show. */
export interface ExpectedPicture {
  /** Path in the office, `media/…`. */
  readonly file: string;
  /** Printed size, millimetres. */
  readonly width: number;
  readonly height: number;
  /** Resolution, ppi, that its original gives at that size. */
  readonly resolution: number;
}

/** A text that has to stand on every page, on one line. */
export interface ExpectedText {
  /** What it is, for findings: 日期. */
  readonly what: string;
  readonly text: string;
  /** Smallest size, points. */
  readonly least: number;
}

/** What a finished PDF has to be. */
export interface Expected {
  /** The board's content file, for findings. */
  readonly file: string;
  /** Finished size, millimetres. */
  readonly size: SheetSize;
  /** 3 mm of bleed and crop marks around, or just the sheet. */
  readonly marks: boolean;
  readonly type: TypeScale;
  /** Where its QR code has to lead; nothing where it has none. */
  readonly address?: string;
  /** Which sheet it is; nothing where it has no such imprint, or no text but outlines. */
  readonly imprint?: readonly ExpectedText[];
  readonly pictures: readonly ExpectedPicture[];
}

/** Inks of a picture, a byte each: C, M, Y, K of the first pixel, of the next … */
export interface PictureInks {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A PDF, opened and walked through. */
export interface OpenPdf {
  readonly document: PDFDocument;
  readonly pages: readonly OpenPage[];
}

export interface OpenPage extends Found {
  /** Counted from 1. */
  readonly number: number;
  readonly boxes: Readonly<Record<'MediaBox' | 'BleedBox' | 'TrimBox', Box | undefined>>;
  /** The finished sheet: the TrimBox, or the whole page where that is missing. */
  readonly trim: Box;
}

/** A measured value for the office's report. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** What one check came to. */
export interface Checked {
  readonly problems: readonly Finding[];
  readonly facts: readonly Fact[];
}

export type Check = (pdf: OpenPdf, expected: Expected) => Checked;

/** What is wrong with a finished file is hardly ever the content: who keeps the program must know. */
const askTechnician =
  '这多半是模板或程序的问题，不是内容写错：请把这块牌的编号和这句话发给技术人员，先不要拿去印';

/** A problem that keeps a sheet from being printed. */
export const problem = (
  expected: Pick<Expected, 'file'>,
  code: `preflight-${string}`,
  message: string,
  hint = askTechnician,
): Finding => ({
  code,
  severity: 'error',
  file: expected.file,
  message: `印制文件：${message}`,
  hint,
});

/** 第 2 页: which page of the file. */
export const onPage = ({ number }: OpenPage): string => `第 ${number} 页`;

/** Each once, in order. */
export const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Up to one digit after the point. */
export const tidy = (value: number): string => String(Math.round(value * 10) / 10);
