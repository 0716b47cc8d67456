import type { SheetPicture } from './card-pictures.ts';
import type { AnySheet } from './sheet.ts';

/** Every picture on a sheet. */
export function picturesOf(sheet: AnySheet): readonly SheetPicture[] {
  switch (sheet.template) {
    case 'achievements':
      return sheet.pages
        .flatMap((page) => page.groups.flatMap((group) => group.cards))
        .flatMap((card) => card.pictures.pictures);
    case 'notice':
    case 'letter':
      return sheet.pictures ?? [];
    case 'signboard':
    case 'rectification-board':
    case 'duties':
    case 'survey':
    case 'update':
    case 'sign-off':
      return [];
  }
}
