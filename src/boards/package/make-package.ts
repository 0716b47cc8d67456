import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Finding, hasErrors } from '#model/basics/finding.ts';
import { layOut } from '../make-sheet.ts';
import { overflows } from '../overflow.ts';
import type { PhotoMaker } from '#press/photos.ts';
import type { Typesetter } from '#press/typeset/typesetter.ts';
import { type Ledger, digestOf } from './ledger.ts';
import { makeFiles, problemsOf } from './make-files.ts';
import { makeJobSheet } from './make-job-sheet.ts';
import { type FileRecord, reportText } from './office-report.ts';
import { orderFindings } from './order-findings.ts';
import { packageName } from './package-name.ts';
import { type PackageJob, isUpdate, orderOf } from './package-sheets.ts';
import { placeName } from '../sheets/place-name.ts';
import { printFiles } from './print-files.ts';
import { writeZip } from '#archive/write-zip.ts';

export interface PackageOptions {
  /** Where packages go: a folder and a zip each, and `report/` for the office. */
  readonly outDir: string;
  /** What earlier runs wrote there. */
  readonly ledger: Ledger;
  /** Makes the photos of sheets, or looks them up. */
  readonly photoOf?: PhotoMaker;
  readonly onStep: (step: string) => void;
}

export interface MadePackage {
  /** Absent where an error stopped it. */
  readonly name?: string;
  readonly findings: readonly Finding[];
}

/** Name of the file with 制作单 and 确认稿. */
const jobSheetName = '制作单.pdf';

/**
 * Makes all that a print shop needs for a sheet: the files of its presets and 制作单 with 确认稿, as
 * a folder and as a zip. What was checked goes into `report/`. Nothing is left of a package with an
 * error; the one that an earlier run made of the same sheet makes room for the new one.
 */
export async function makePackage(
  job: PackageJob,
  typesetter: Typesetter,
  { outDir, ledger, photoOf, onStep }: PackageOptions,
): Promise<MadePackage> {
  const { office, board, sheet } = job;
  onStep('排版');
  const layout = await layOut(sheet, office, typesetter, photoOf);
  const { artwork } = layout;
  const tooLong = overflows(board.file, sheet, artwork.fits);
  if (hasErrors(tooLong)) return { findings: tooLong };

  const order = orderOf(job);
  const name = freeName(job, order.material, artwork.pages * order.quantity, ledger);
  const planned = printFiles(name, order, sheet.size, artwork.pages);
  const folder = join(outDir, `.${name}.${process.pid}.part`);
  await mkdir(folder, { recursive: true });
  try {
    const material = { sheet, artwork, office, order, file: board.file };
    const checked = await makeFiles(planned, material, folder, (file) => onStep(file));
    const findings = [...problemsOf(checked), ...orderFindings(job)];
    if (hasErrors(findings)) return { findings };
    onStep(jobSheetName);
    const jobSheet = await makeJobSheet(job, name, planned, layout, typesetter);
    await writeFile(join(folder, jobSheetName), jobSheet);
    onStep('压缩');
    const inFolder = (await readdir(folder)).sort().map((file) => `${name}/${file}`);
    const made = new Map(inFolder.map((path) => [path, join(folder, basename(path))]));
    const zipped = `${folder}.zip`;
    await writeZip(zipped, made, sheet.imprint.date);
    const files = await recordsOf(made.set(`${name}.zip`, zipped));
    const report = reportText({ name, files, checked, unchecked: [jobSheetName] });

    for (const earlier of ledger.packed()) if (isOf(job, earlier)) await ledger.clear(earlier);
    await ledger.add({
      ...keyOf(job),
      name,
      files: {
        ...Object.fromEntries(files.map(({ path, sha256 }) => [path, sha256])),
        [reportPath(name)]: digestOf(Buffer.from(report)),
      },
    });
    await writeFile(join(outDir, reportPath(name)), report);
    await mkdir(join(outDir, name), { recursive: true });
    for (const [path, source] of made) await rename(source, join(outDir, path));
    return { name, findings };
  } finally {
    await rm(folder, { recursive: true, force: true });
    await rm(`${folder}.zip`, { force: true });
  }
}

/** What stands where in the folder of packages, from the files as they were made. */
async function recordsOf(made: ReadonlyMap<string, string>) {
  const records: (FileRecord & { path: string })[] = [];
  for (const [path, source] of made) {
    const content = await readFile(source);
    const [bytes, sha256] = [content.length, digestOf(content)];
    records.push({ path, name: basename(path), bytes, sha256 });
  }
  return records;
}

const reportPath = (name: string): string => `report/${name}.txt`;

/** Which sheet of which board a package is of, as the ledger has it. */
export const keyOf = ({ board, sheet }: Pick<PackageJob, 'board' | 'sheet'>) => ({
  board: board.file,
  sheet: isUpdate(sheet) ? ('update' as const) : ('board' as const),
});

const isOf = (job: PackageJob, packed: ReturnType<typeof keyOf>): boolean => {
  const { board, sheet } = keyOf(job);
  return packed.board === board && packed.sheet === sheet;
};

/** The name of the package; with the board's number where another has it already. */
function freeName(job: PackageJob, material: string, copies: number, ledger: Ledger): string {
  const { office, board, sheet } = job;
  const place = placeName(board, office) + (isUpdate(sheet) ? '更新贴' : '');
  const { size, imprint } = sheet;
  const plain = packageName({ place, size, material, copies, date: imprint.date });
  const isTaken = ledger.packed().some((one) => one.name === plain && !isOf(job, one));
  return isTaken ? `${plain}_${board.code}` : plain;
}
