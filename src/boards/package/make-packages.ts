import { publicItems } from '#model/audience.ts';
import type { Board } from '#model/boards/board.ts';
import { type Finding, hasErrors } from '#model/basics/finding.ts';
import type { Office } from '#model/library.ts';
import type { Portal } from '#model/office/portal.ts';
import { buildBoards } from '../build-boards.ts';
import { openSheetCache, sheetFolder } from '../cache.ts';
import { openPhotoCache } from '../photo-cache.ts';
import { openSheetTypesetter } from '../typesetter.ts';
import { type Ledger, type Packed, openLedger } from './ledger.ts';
import { keyOf, makePackage } from './make-package.ts';
import { packageSheets } from './package-sheets.ts';

export interface PackagesOptions {
  readonly cacheDir: string;
  /** Where packages go. */
  readonly outDir: string;
  /** Which boards; all public ones without it, and packages of boards that are gone are cleared. */
  readonly only?: ReadonlySet<Board>;
  readonly onProgress: (step: string) => void;
  readonly onPackage: (name: string) => void;
  /** Gets what ends the work at once. */
  readonly onStop: (stop: () => Promise<void>) => void;
}

/**
 * Packs boards for the print shop, each after its sheet has passed preflight, and clears away what
 * earlier runs packed of sheets that are not needed any more.
 */
export async function makePackages(
  offices: readonly Office[],
  portal: Portal,
  { cacheDir, outDir, only, onProgress, onPackage, onStop }: PackagesOptions,
): Promise<{ packages: number; findings: readonly Finding[] }> {
  const isWanted = (board: Board) => only?.has(board) ?? true;
  const wanted = offices.flatMap((office) =>
    publicItems(office, 'board')
      .filter(isWanted)
      .map((board) => ({ office, board, sheets: packageSheets(board, office, portal) })),
  );
  const built = await buildBoards(offices, portal, {
    cacheDir,
    only: isWanted,
    onProgress: (done, total, label) => onProgress(`检查公示牌 ${done}/${total} ${label}`),
  });
  const findings = [...built.findings];
  const good = wanted.filter(
    ({ board }) => !hasErrors(built.findings.filter(({ file }) => file === board.file)),
  );
  const ledger = await openLedger(outDir);
  await clearNotNeeded(
    ledger,
    wanted.flatMap(({ board, sheets }) => sheets.map((sheet) => keyOf({ board, sheet }))),
    only && new Set([...only].map(({ file }) => file)),
  );
  const photoOf = await openPhotoCache(await openSheetCache(sheetFolder(cacheDir)));
  const typesetter = await openSheetTypesetter();
  onStop(() => typesetter.close());
  let packages = 0;
  try {
    for (const [index, { office, board, sheets }] of good.entries()) {
      const onStep = (step: string) =>
        onProgress(`印制包 ${index + 1}/${good.length} ${board.code} ${step}`);
      for (const sheet of sheets) {
        const job = { office, board, sheet };
        const packed = await makePackage(job, typesetter, { outDir, ledger, photoOf, onStep });
        findings.push(...packed.findings);
        if (packed.name === undefined) continue;
        packages++;
        onPackage(packed.name);
      }
    }
  } finally {
    await typesetter.close();
  }
  return { packages, findings };
}

type Key = Pick<Packed, 'board' | 'sheet'>;

/** Clears packages of sheets that nobody needs any more; of these boards alone, where they are named. */
async function clearNotNeeded(
  ledger: Ledger,
  needed: readonly Key[],
  boards: ReadonlySet<string> | undefined,
): Promise<void> {
  for (const packed of ledger.packed()) {
    const isNeeded = needed.some(
      ({ board, sheet }) => board === packed.board && sheet === packed.sheet,
    );
    if (!isNeeded && (boards?.has(packed.board) ?? true)) await ledger.clear(packed);
  }
}
