import { qrOutline } from '#press/qr.ts';
import { cardPath, itemPath, longPicturePath } from '#model/addresses/address.ts';
import { publicItems } from '#model/audience.ts';
import type { Place } from '#model/basics/finding.ts';
import { placeOf } from '#model/items/item.ts';
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
  /** Where the content that it tells of has its title, for findings. */
  readonly place: Place;
}

/**
 * Every picture for chats: of the site, of each of the `offices` that are made now, of each of their
 * public items that stand.
 */
export const pictureJobs = (
  { portal, offices: all }: Pick<Library, 'portal' | 'offices'>,
  offices: readonly Office[] = all,
): PictureJob[] => [
  card(portalCard(portal, all), '/', { file: 'portal.yaml', line: 1, column: 1 }),
  ...offices.flatMap((office) => [
    card(officeCard(office), `/${office.id}/`, settingsPlace(office)),
    ...kindNames
      .flatMap((kind) => publicItems(office, kind))
      .map((item) =>
        card(shareCard(item, office), itemPath(office.id, item), placeOf(item, 'title')),
      ),
    ...sharedItems(office).map((item): PictureJob => {
      const story = shareStory(item, office, portal);
      return {
        template: 'long',
        data: { ...story, qr: qrOutline(story.address) },
        path: longPicturePath(itemPath(office.id, item)),
        place: placeOf(item, 'title'),
      };
    }),
  ]),
];

const settingsPlace = ({ id, sources }: Office): Place => {
  const source = sources.get('office.yaml');
  return source ? placeOf(source, 'name') : { file: `${id}/office.yaml` };
};

const card = (data: object, page: string, place: Place): PictureJob => ({
  template: 'share',
  data,
  path: cardPath(page),
  place,
});
