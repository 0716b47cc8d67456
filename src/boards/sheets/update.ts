import { type FieldChange, changedFields, lastPosting } from '#model/boards/board-facts.ts';
import type { Board } from '#model/boards/board.ts';
import type { Finding } from '#model/basics/finding.ts';
import { placeOf } from '#model/items/item.ts';
import type { Office } from '#model/library.ts';
import type { Portal } from '#model/office/portal.ts';
import { type SheetSize, typeScale } from '#model/basics/sheet-size.ts';
import { boardSays } from '#wording/boards/board-says.ts';
import { officeTitleWords } from '#wording/words/title-words.ts';
import type { SheetBase } from './imprint.ts';
import { type Progress, type Signboard, signboardSheet } from './signboard.ts';
import { wholeWords } from './whole-words.ts';
import { progressZone } from './zone.ts';

/** 进度更新贴: the progress zone of a signboard alone, to paste over it (A三(二)3). */
export interface UpdateSheet extends SheetBase {
  readonly template: 'update';
  readonly state: Signboard['state'];
  readonly progress: Progress;
  /** On paper of another size than the zone it says which board it belongs to. */
  readonly headed: boolean;
}

/** What an update sheet shows, and so may cover. */
const covered = '整改进度';

/** Does an update sheet make a board true again that has changed like this? */
export const updateCovers = (changes: readonly FieldChange[]): boolean =>
  changes.length > 0 && changes.every(({ field }) => field === covered);

/** What has changed since the sheet on the wall; nothing where none was ever posted. */
function changesOf(board: Board, office: Office): readonly FieldChange[] {
  const posted = lastPosting(board);
  return posted && board.template === 'signboard'
    ? changedFields(posted.said, boardSays(board, office))
    : [];
}

/**
 * The update sheet of a signboard; `undefined` where none is needed (never posted, or still true)
 * or where it would not be enough (`updateNotEnough`).
 */
export function updateSheet(board: Board, office: Office, portal: Portal): UpdateSheet | undefined {
  if (!updateCovers(changesOf(board, office))) return undefined;
  const sign = signboardSheet(board, office, portal);
  if (!sign) return undefined;
  const { progress, state, title, kicker, sample, imprint } = sign;
  const shown = { kicker, title, state, progress };
  return {
    template: 'update',
    board: board.id,
    ...shown,
    titleWords: officeTitleWords(title, office),
    ...wholeWords(shown, office),
    size: updateSize(board),
    type: updateType(board),
    sample,
    headed: board.update !== '原尺寸',
    imprint,
  };
}

/** Finished size, millimetres: that of the zone, or paper laid across. */
function updateSize(board: Board): SheetSize {
  if (board.update === 'A4') return { width: 297, height: 210 };
  if (board.update === 'A3') return { width: 420, height: 297 };
  return progressZone(board.size, board.largePrint);
}

/** It hangs on the board and is read from as far; but no frame hides its edge. */
const updateType = (board: Board): SheetBase['type'] => {
  const { body, note, distance } = typeScale(board.size, board.largePrint);
  const edge = board.update === '原尺寸' ? 7 : 10;
  return { board: false, distance, body, note, imprint: note, edge };
};

/** Says that the whole board has to be printed anew where pasting over its progress leaves it wrong. */
export function updateNotEnough(board: Board, office: Office): Finding[] {
  const changes = changesOf(board, office);
  const others = changes.map(({ field }) => field).filter((field) => field !== covered);
  if (others.length === 0 || others.length === changes.length) return [];
  return [
    {
      code: 'update-not-enough',
      severity: 'hint',
      ...placeOf(board, 'items'),
      message: `公示牌 ${board.code} 不能只贴更新贴：除了${covered}，${others.join('、')}也变了`,
      hint: `重新印制整块牌，上墙后记一次：npm run boards -- posted ${board.code} --on ${office.today}`,
    },
  ];
}
