import { itemPath } from '../addresses/address.ts';
import type { EntryRef } from './duty-result.ts';

/** Where the public reads an entry that counts for a duty and is public. */
export function entryPath(office: string, { kind, id }: EntryRef): string {
  switch (kind) {
    case 'publication':
      return `/${office}/publications/#${id}`;
    case 'assignment':
      return `/${office}/assignments/#${id}`;
    case 'frame':
      return `/${office}/frames/#${id}`;
    default:
      return itemPath(office, { kind, id });
  }
}
