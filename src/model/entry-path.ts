import { itemPath } from './address.ts';
import type { EntryRef } from './duty-result.ts';

/** Where the public reads an entry that counts for a duty; sample frames have no page. */
export function entryPath(office: string, { kind, id }: EntryRef): string | undefined {
  switch (kind) {
    case 'publication':
      return `/${office}/publications/#${id}`;
    case 'assignment':
      return `/${office}/assignments/#${id}`;
    case 'frame':
      return undefined;
    default:
      return itemPath(office, { kind, id });
  }
}
