import type { Font } from '#press/typeset/fonts.ts';
import { openTypesetter } from '#press/typeset/open-typesetter.ts';
import { type Templates, readTemplates } from '#press/typeset/templates.ts';
import type { Typesetter } from '#press/typeset/typesetter.ts';

/** The templates of all sheets, by file name. */
export const sheetTemplates = (): Promise<Templates> =>
  readTemplates(new URL('templates/', import.meta.url));

/** Starts Typst for sheets. */
export const openSheetTypesetter = async (fonts?: readonly Font[]): Promise<Typesetter> =>
  openTypesetter(await sheetTemplates(), fonts);
