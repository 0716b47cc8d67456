import type { Office } from '#model/library.ts';
import { attachmentAddress, pictureAddress } from '#model/media-address.ts';
import { link } from './link.ts';

/** Pictures and files of an office as Markdown bodies show them. */
export const bodyMedia = (office: Office) => ({
  picture(path: string) {
    const file = office.media.get(path);
    if (file?.type !== 'picture') return undefined;
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
      sizes: '(max-width: 40rem) 100vw, 40rem',
    };
  },
  download(path: string) {
    const file = office.media.get(path);
    return file?.type === 'attachment' ? link(attachmentAddress(office, file)) : undefined;
  },
});
