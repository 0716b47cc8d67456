import { fullAddress } from '#model/addresses/address.ts';
import { attachmentAddress, pictureAddress } from '#model/addresses/media-address.ts';
import type { Context } from './context.ts';

/** The full address of a picture (its largest size) or file, as pages link to it. */
export function fileAddress(path: string | undefined, context: Context): string | undefined {
  const { office, portal } = context;
  const file = path === undefined ? undefined : office.media.get(path);
  if (!file) return undefined;
  const address =
    file.type === 'picture'
      ? pictureAddress(office, file, file.widths.at(-1) ?? 0, 'jpg')
      : attachmentAddress(office, file);
  return fullAddress(portal, address);
}
