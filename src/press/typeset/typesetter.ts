/** What a template reports of a text box: the size it found, and whether the text fits. */
export interface Fit {
  /** Field of the sheet, in the words of the sheet. */
  readonly id: string;
  readonly sizePt: number;
  readonly fits: boolean;
  /** Height there is and height needed at the smallest size, points. */
  readonly room: number;
  readonly need: number;
}

/** A colour of the sheets: how the SVG writes it (`#221f21`), and its inks C, M, Y, K in percent. */
export interface Ink {
  readonly hex: string;
  readonly parts: readonly [number, number, number, number];
}

/** A sheet as laid out, before it is finished for anybody: each page has the slug around it. */
export interface Artwork {
  readonly pdf: Uint8Array;
  /** All pages one below the other, glyphs as paths, CMYK colours as the hex of their `Ink`. */
  readonly svg: string;
  readonly pages: number;
  readonly fits: readonly Fit[];
  readonly inks: readonly Ink[];
}

/** Lays sheets out, one after the other; `close` gives back the memory and the temporary folder. */
export interface Typesetter {
  /**
   * Sets one sheet. `data` is all that the template reads (`data.json`), never markup; `pictures`
   * by the names that the data gives them. Throws where a template is wrong, which is our fault.
   */
  typeset(template: string, data: object, pictures: ReadonlyMap<string, Buffer>): Promise<Artwork>;
  close(): Promise<void>;
}

/** Room around the finished size on every page of an artwork, millimetres: 3 bleed, 10 marks. */
export const slug = 13;
/** Artwork beyond the finished size that is cut off 出血, millimetres. */
export const bleed = 3;

/** Points of a length in millimetres. */
export const points = (millimetres: number): number => (millimetres / 25.4) * 72;
