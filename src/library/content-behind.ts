import { itemPath } from '#model/addresses/address.ts';
import { attachmentAddress, pictureAddress } from '#model/addresses/media-address.ts';
import { pageItems } from '#model/audience.ts';
import type { Place } from '#model/basics/finding.ts';
import { placeOf } from '#model/items/item.ts';
import type { AnyItem, Library, Office } from '#model/library.ts';
import { normalise } from '#privacy/normalise.ts';
import { fieldsOf } from '#rules/fields.ts';
import { sourceOf } from '#rules/rule.ts';
import { innerLinks } from './dead-links.ts';
import { type Shown, shownTextsOf } from './shown-data.ts';

type Content = Pick<Library, 'portal' | 'offices'>;

/** Fewer characters than these of a number are everywhere. */
const fewest = 4;

/**
 * Finds the content that something in a file of the finished site comes from; `undefined` where it comes
 * from none. Of `words`, the text that has them whole; else the one with the longest part of them, as
 * pages put numbers together; else the item whose page it is. Of a `link`, the line where it is written.
 * Of neither, the file in `media/`.
 */
export function contentBehind(
  content: Content,
  path: string,
  { words, link }: { readonly words?: string; readonly link?: string },
): Place | undefined {
  const page = pageAt(content, path);
  if (link !== undefined) return page && linkIn(page, link);
  if (words === undefined) return mediaAt(content, path);
  const groups = [
    ...(page ? [itemTexts(page.item, page.office, content)] : []),
    ...content.offices
      .toSorted((a, b) => Number(isOf(b, path)) - Number(isOf(a, path)))
      .map((office) => officeTexts(office, content)),
    [...fieldsOf(content.portal)].map(({ value }) => ({
      text: value,
      place: { file: 'portal.yaml' },
    })),
  ];
  const found = textWith(plain(words), groups);
  return found ?? (page && placeOf(page.item));
}

const isOf = ({ id }: Office, path: string): boolean => path.startsWith(`${id}/`);

/** The item whose page, or a file beside it, lies there. */
function pageAt({ offices }: Content, path: string) {
  for (const office of offices)
    for (const item of pageItems(office))
      if (`/${path}`.startsWith(itemPath(office.id, item))) return { office, item };
  return undefined;
}

/** As far as numbers are concerned: `138 0013-8000` is 13800138000. */
const plain = (text: string): string => normalise(text).text.replaceAll(/[\s-]/g, '');

function textWith(number: string, groups: readonly (readonly Shown[])[]): Place | undefined {
  const texts = groups.map((group) =>
    group.map(({ text, place }) => ({ text: plain(text), place })),
  );
  for (let length = number.length; length >= Math.min(fewest, number.length); length--)
    for (const group of texts)
      for (let at = 0; at + length <= number.length; at++) {
        const part = number.slice(at, at + length);
        const found = group.find(({ text }) => text.includes(part));
        if (found) return found.place;
      }
  return undefined;
}

const itemTexts = (item: AnyItem, office: Office, { portal }: Content): Shown[] => [
  ...shownTextsOf(item, office, portal),
];

/** Everything that an office says: its items, its settings, its lists. */
const officeTexts = (office: Office, content: Content): Shown[] => [
  ...pageItems(office).flatMap((item) => itemTexts(item, office, content)),
  ...Object.entries({
    'office.yaml': office.settings,
    'plan.yaml': office.plan,
    'assignments.yaml': { assignments: office.assignments },
    'publications.yaml': { publications: office.publications },
    'frames.yaml': { frames: office.frames },
    'glossary.yaml': office.glossary,
  }).flatMap(([file, value]) => {
    const source = sourceOf(office, file);
    return [...fieldsOf(value)].map(({ value: text, path }) => ({
      text,
      place: placeOf(source, path),
    }));
  }),
];

const linkIn = ({ item, office }: { item: AnyItem; office: Office }, link: string) =>
  innerLinks(office).find(
    ({ place, path, anchor }) =>
      place.file === item.file && `${path.slice(1)}${anchor && `#${anchor}`}` === link,
  )?.place;

/** The file that was copied or made anew to there. */
function mediaAt({ offices }: Content, path: string): Place | undefined {
  for (const office of offices)
    for (const file of office.media.values()) {
      const addresses =
        file.type === 'attachment'
          ? [decodeURIComponent(attachmentAddress(office, file))]
          : file.widths.flatMap((width) =>
              (['webp', 'jpg'] as const).map((format) =>
                pictureAddress(office, file, width, format),
              ),
            );
      if (addresses.includes(`/${path}`)) return { file: `${office.id}/${file.path}` };
    }
  return undefined;
}
