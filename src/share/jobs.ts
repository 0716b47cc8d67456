import { qrOutline } from '#press/qr.ts';
import { cardPath, itemPath, longPicturePath } from '#model/addresses/address.ts';
import { publicItems } from '#model/audience.ts';
import { kindNames } from '#model/kinds.ts';
import type { Library, Office } from '#model/library.ts';
import {
  officeCard,
  portalCard,
  shareCard,
  shareStory,
  sharedItems,
} from '#wording/site/share-text.ts';
import type { PictureTemplate } from './draw.ts';

/** A picture to make: what it says, and where it goes. */
export interface PictureJob {
  readonly template: PictureTemplate;
  readonly data: object;
  /** Path below the base: `/qinghe/notices/shuiku/share.png`. */
  readonly path: string;
  /** File of the content that it tells of, for findings. */
  readonly file: string;
}

/**
 * Every picture for chats: of the site, of each of the `offices` that are made now, of each of their
 * public items that stand.
 */
export const pictureJobs = (
  { portal, offices: all }: Pick<Library, 'portal' | 'offices'>,
  offices: readonly Office[] = all,
): PictureJob[] => [
  card(portalCard(portal, all), '/', 'portal.yaml'),
  ...offices.flatMap((office) => [
    card(officeCard(office), `/${office.id}/`, `${office.id}/office.yaml`),
    ...kindNames
      .flatMap((kind) => publicItems(office, kind))
      .map((item) => card(shareCard(item, office), itemPath(office.id, item), item.file)),
    ...sharedItems(office).map((item): PictureJob => {
      const story = shareStory(item, office, portal);
      return {
        template: 'long',
        data: { ...story, qr: qrOutline(story.address) },
        path: longPicturePath(itemPath(office.id, item)),
        file: item.file,
      };
    }),
  ]),
];

const card = (data: object, page: string, file: string): PictureJob => ({
  template: 'share',
  data,
  path: cardPath(page),
  file,
});
