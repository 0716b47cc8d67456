import { openTypesetter } from '#press/typeset/open-typesetter.ts';
import { readTemplates } from '#press/typeset/templates.ts';
import type { Typesetter } from '#press/typeset/typesetter.ts';

/** Starts Typst for pictures for chats. */
export const openPictureTypesetter = async (): Promise<Typesetter> =>
  openTypesetter(await readTemplates(new URL('templates/', import.meta.url)));
