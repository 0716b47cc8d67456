import { type Templates, readTemplates } from '#press/typeset/templates.ts';

/** The templates of pictures for chats, by file name. */
export const pictureTemplates = (): Promise<Templates> =>
  readTemplates(new URL('templates/', import.meta.url));
