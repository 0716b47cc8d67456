import type { Office, PictureFile } from '#model/library.ts';
import { attachmentAddress, pictureAddress } from '#model/addresses/media-address.ts';
import { link } from './link.ts';

const pictureOf = (office: Office, path: string | undefined): PictureFile | undefined => {
  const file = path === undefined ? undefined : office.media.get(path);
  return file?.type === 'picture' ? file : undefined;
};

/** How wide a picture is shown in a text, as `sizes` says it. */
const textWidth = '(max-width: 40rem) 100vw, 40rem';

/** A picture of an office as `img` and `source` take it; `undefined` where there is none. */
export function pageImage(office: Office, path: string | undefined, sizes = textWidth) {
  const file = pictureOf(office, path);
  if (!file) return undefined;
  const set = (format: 'webp' | 'jpg') =>
    file.widths
      .map((width) => `${link(pictureAddress(office, file, width, format))} ${width}w`)
      .join(', ');
  const width = file.widths.at(-1) ?? file.width;
  return {
    src: link(pictureAddress(office, file, width, 'jpg')),
    width,
    height: Math.round((width * file.height) / file.width),
    srcset: set('jpg'),
    webp: set('webp'),
    sizes,
  };
}

/** Pictures, files and addresses of the site as Markdown bodies show them. */
export const bodyMedia = (office: Office) => ({
  inside: link,
  picture: (path: string) => pageImage(office, path),
  download(path: string) {
    const file = office.media.get(path);
    return file?.type === 'attachment' ? link(attachmentAddress(office, file)) : undefined;
  },
});
