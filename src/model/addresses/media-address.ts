import type { AttachmentFile, Office, PictureFile } from '../library.ts';

type OfficeId = Pick<Office, 'id'>;

/** First digits of the digest: short in an address, and enough to tell two files apart. */
const stamp = (file: { digest: string }): string => file.digest.slice(0, 16);

/** The path of one size of a picture below the base. */
export const pictureAddress = (
  office: OfficeId,
  picture: Pick<PictureFile, 'digest'>,
  width: number,
  format: 'webp' | 'jpg',
): string => `/${office.id}/media/${stamp(picture)}-${width}.${format}`;

/** The path of a file to download: its name stays readable for those who keep it. */
export const attachmentAddress = (
  office: OfficeId,
  file: Pick<AttachmentFile, 'digest' | 'path'>,
): string => `/${office.id}/media/${stamp(file)}/${encoded(baseName(file.path))}`;

/**
 * A name that can stand in an address wherever it is written: `表(1).xlsx` as well, whose brackets
 * would end an address in CSS or in Markdown (RFC 3986, 2.2).
 */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The name of a file without its folders. */
const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
