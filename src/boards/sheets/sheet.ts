import type { Board } from '#model/board.ts';
import type { Office } from '#model/library.ts';
import type { Portal } from '#model/portal.ts';
import { type AchievementsSheet, achievementsSheet } from './achievements.ts';
import type { SheetPicture } from './card-pictures.ts';
import { type Signboard, signboardSheet } from './signboard.ts';

/** What a sheet says: plain JSON, all that its template gets. */
export type Sheet = Signboard | AchievementsSheet;

/** The sheet that a board needs now; `undefined` where none of its items may be shown. */
export function sheetOf(board: Board, office: Office, portal: Portal): Sheet | undefined {
  switch (board.template) {
    case 'signboard':
      return signboardSheet(board, office, portal);
    case 'achievements':
      return achievementsSheet(board, office, portal);
  }
}

/** Every picture on a sheet. */
export const picturesOf = (sheet: Sheet): SheetPicture[] =>
  sheet.template === 'achievements'
    ? sheet.groups.flatMap((group) => group.cards.flatMap((card) => card.pictures.pictures))
    : [];
