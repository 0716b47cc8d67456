import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeWhole } from '#disk/write-whole.ts';
import { sheetPdfPath, sheetPreviewPath, updatePdfPath } from '#model/addresses/address.ts';
import { publicItems } from '#model/audience.ts';
import type { Board } from '#model/boards/board.ts';
import { type Finding, hasErrors } from '#model/basics/finding.ts';
import { placeOf } from '#model/items/item.ts';
import type { Office } from '#model/library.ts';
import type { Portal } from '#model/office/portal.ts';
import { readFonts } from '#press/typeset/fonts.ts';
import { coveredBy, missingGlyphs } from '#press/glyphs.ts';
import { inOrder } from '#press/in-order.ts';
import { onBoards } from './glyph-losses.ts';
import { type LookAtPdf, unseen } from './look-at-pdf.ts';
import { makeSheet } from './make-sheet.ts';
import { openPhotoCache } from './photo-cache.ts';
import { openPress } from './press.ts';
import { expectedOf } from './preflight-sheets.ts';
import { wrongSize } from './sheets/wrong-size.ts';
import { type Sheet, sheetOf } from './sheets/sheet.ts';
import { updateNotEnough, updateSheet } from './sheets/update.ts';

/** A sheet that was made or taken from the cache. */
interface SheetFile {
  readonly office: string;
  readonly board: string;
  readonly code: string;
  readonly number: number;
  /** The PDF and its picture, as paths below the output folder. */
  readonly file: string;
  readonly preview: string;
  /** Bytes of the PDF. */
  readonly bytes: number;
  /** The update sheet 更新贴, where it is enough. */
  readonly update?: { readonly file: string; readonly bytes: number };
}

export interface BuiltBoards {
  readonly made: number;
  readonly cached: number;
  readonly sheets: readonly SheetFile[];
  readonly findings: readonly Finding[];
}

export interface BoardOptions {
  readonly cacheDir: string;
  /** Where PDFs and previews go; without it they are only made and checked. */
  readonly outDir?: string;
  /** Which boards; all public ones without it. */
  readonly only?: (board: Board) => boolean;
  /** Reads a finished PDF as those who get it will; what it finds stops the file as an error. */
  readonly look?: LookAtPdf;
  readonly onProgress?: (done: number, total: number, label: string) => void;
}

/** Boards under way at once: threads draw the picture of one while the next is laid out. */
const atOnce = 2;

/**
 * Makes the sheet of every public board that stands. What is wrong with a board comes back as
 * findings; a board with an error leaves no files.
 */
export async function buildBoards(
  offices: readonly Office[],
  portal: Portal,
  { cacheDir, outDir, only = () => true, look = unseen, onProgress }: BoardOptions,
): Promise<BuiltBoards> {
  const jobs = offices.flatMap((office) =>
    publicItems(office, 'board')
      .filter(only)
      .map((board) => ({ office, board })),
  );
  if (jobs.length === 0) return { made: 0, cached: 0, sheets: [], findings: [] };

  const press = await openPress(cacheDir);
  const photoOf = await openPhotoCache(press.cache);
  const covers = (await readFonts()).map(coveredBy);
  let done = 0;

  async function finish(sheet: Sheet, office: Office, file: string, findings: Finding[]) {
    const tofu = missingGlyphs(file, sheet, covers, onBoards);
    findings.push(...tofu);
    if (hasErrors(tofu)) return undefined;
    const finished = await press.finish(
      {
        sheet,
        media: office.media,
        parts: ['pdf', 'preview'],
        expected: expectedOf(sheet, file, office.media, 'screen'),
        make: (typesetter) => makeSheet(sheet, office, file, typesetter, photoOf),
      },
      findings,
    );
    if (finished) findings.push(...(await look(finished.pdf, file)));
    return finished;
  }

  /** The files of a board; none where it has errors, which are added to `findings`. */
  async function build(
    office: Office,
    board: Board,
    findings: Finding[],
  ): Promise<SheetFile | undefined> {
    const sheet = sheetOf(board, office, portal);
    if (!sheet) {
      findings.push(nothingToShow(board));
      return undefined;
    }
    const wrong = wrongSize(board);
    findings.push(...wrong, ...updateNotEnough(board, office));
    if (hasErrors(wrong)) return undefined;
    const finished = await finish(sheet, office, board.file, findings);
    if (!finished) return undefined;
    const place = sheetFile(office, board, sheet, finished.pdf.length);
    if (outDir) {
      await write(join(outDir, place.file), finished.pdf);
      await write(join(outDir, place.preview), finished.preview);
    }
    const update = updateSheet(board, office, portal);
    const pasted = update && (await finish(update, office, board.file, findings));
    if (!pasted) return place;
    const file = updatePdfPath(office.id, board, place.number).slice(1);
    if (outDir) await write(join(outDir, file), pasted.pdf);
    return { ...place, update: { file, bytes: pasted.pdf.length } };
  }

  try {
    onProgress?.(0, jobs.length, jobs[0]?.board.code ?? '');
    const boards = await inOrder(jobs, atOnce, async ({ office, board }) => {
      const findings: Finding[] = [];
      const sheet = await build(office, board, findings);
      onProgress?.(++done, jobs.length, board.code);
      return { sheets: sheet ? [sheet] : [], findings: findings.map((one) => placed(one, board)) };
    });
    return {
      ...press.counts,
      sheets: boards.flatMap(({ sheets }) => sheets),
      findings: boards.flatMap(({ findings }) => findings),
    };
  } finally {
    await press.close();
  }
}

const sheetFile = (office: Office, board: Board, sheet: Sheet, bytes: number): SheetFile => ({
  office: office.id,
  board: board.id,
  code: board.code,
  number: sheet.imprint.number,
  file: sheetPdfPath(office.id, board, sheet.imprint.number).slice(1),
  preview: sheetPreviewPath(office.id, board.id).slice(1),
  bytes,
});

/** At the field of the board that decides of it: the sheet is set from what it shows, at its size. */
const placed = (finding: Finding, board: Board): Finding =>
  finding.line === undefined
    ? { ...finding, ...placeOf(board, finding.code === 'board-empty' ? 'items' : 'size') }
    : finding;

const nothingToShow = (board: Board): Finding => ({
  code: 'board-empty',
  severity: 'hint',
  file: board.file,
  message: `公示牌 ${board.code} 没有可以公开的内容${board.items.length > 0 ? `：${board.items.join('、')} 还没有公开、没有正文或者已经撤回` : ''}`,
  hint:
    board.items.length > 0
      ? '在 items 里写已公开事项的文件名，比如 items: [liuwan-ludeng]；这块牌不再用，就写 withdrawn'
      : '先公开要展示的内容，比如核对 year: 2019；这块牌不再用，就写 withdrawn',
});

async function write(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeWhole(path, content);
}
