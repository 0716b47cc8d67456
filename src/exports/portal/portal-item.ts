import { publicItems } from '#model/audience.ts';
import { type Kind, kindNames, kinds } from '#model/kinds.ts';
import type { AnyItem, Office } from '#model/library.ts';

/** A board stands beside a road: on the county's portal its items tell the same. */
const told = kindNames.filter((kind): kind is Exclude<Kind, 'board'> => kind !== 'board');

/** What goes to the county's portal: public, signed off, not withdrawn; kind by kind. */
export const portalItems = (office: Office): AnyItem[] =>
  told.flatMap((kind): AnyItem[] => publicItems(office, kind));

/** Its file in the bundle: `notices/shuiku.html`. Ids are ASCII. */
export const articlePath = ({ kind, id }: Pick<AnyItem, 'kind' | 'id'>): string =>
  `${kinds[kind].folder}/${id}.html`;

/** The folder of its pictures and attachments, beside the file. */
export const besidePath = (item: Pick<AnyItem, 'kind' | 'id'>): string =>
  articlePath(item).replace(/\.html$/, '');
