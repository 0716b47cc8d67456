import type { BoardTemplate } from '#model/boards/board-template.ts';
import type { Board } from '#model/boards/board.ts';
import type { Office } from '#model/library.ts';
import type { Portal } from '#model/office/portal.ts';
import { officeTitleWords } from '#wording/words/title-words.ts';
import { type AchievementsSheet, achievementsSheet } from './achievements.ts';
import { type DutiesSheet, dutiesSheet } from './duties.ts';
import { type LetterSheet, letterSheet } from './letter.ts';
import { type NoticeSheet, noticeSheet } from './notice.ts';
import { type RectificationBoard, rectificationBoardSheet } from './rectification-board.ts';
import { serviceSheet } from './service.ts';
import type { SignOffSheet } from './sign-off.ts';
import { type Signboard, signboardSheet } from './signboard.ts';
import { type SurveySheet, surveySheet } from './survey.ts';
import type { UpdateSheet } from './update.ts';
import { wholeWords } from './whole-words.ts';

/** What the sheet of a board says: plain JSON, all that its template gets. */
export type Sheet =
  | Signboard
  | AchievementsSheet
  | RectificationBoard
  | NoticeSheet
  | DutiesSheet
  | SurveySheet
  | LetterSheet
  | UpdateSheet;

/** Everything that can be laid out: sheets of boards, and sheets that are none. */
export type AnySheet = Sheet | SignOffSheet;

type SheetMaker = (board: Board, office: Office, portal: Portal) => Sheet | undefined;

const makers: Readonly<Record<BoardTemplate, SheetMaker>> = {
  signboard: signboardSheet,
  achievements: achievementsSheet,
  'rectification-board': rectificationBoardSheet,
  notice: noticeSheet,
  duties: dutiesSheet,
  survey: surveySheet,
  letter: letterSheet,
  service: serviceSheet,
};

/** The sheet that a board needs now; `undefined` where nothing on it may be shown. */
export const sheetOf: SheetMaker = (board, office, portal) => {
  const sheet = makers[board.template](board, office, portal);
  return (
    sheet && {
      ...sheet,
      titleWords: officeTitleWords(sheet.title, office),
      ...wholeWords(sheet, office, innerTitles(sheet)),
    }
  );
};

/** Titles of what a sheet shows. */
function innerTitles(sheet: Sheet): string[] {
  switch (sheet.template) {
    case 'achievements':
      return sheet.pages.flatMap(({ groups }) =>
        groups.flatMap(({ cards }) => cards.map(({ title }) => title)),
      );
    case 'rectification-board':
      return sheet.groups.flatMap(({ rows }) => rows.map(({ title }) => title));
    case 'duties':
      return sheet.groups.flatMap(({ rows }) => rows.map(({ what }) => what));
    case 'signboard':
    case 'notice':
    case 'survey':
    case 'letter':
    case 'update':
      return [];
  }
}
