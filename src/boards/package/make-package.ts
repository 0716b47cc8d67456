import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Finding, hasErrors } from '#model/finding.ts';
import { layOut } from '../make-sheet.ts';
import { overflows } from '../overflow.ts';
import type { Typesetter } from '../typeset/typesetter.ts';
import { makeFiles, problemsOf } from './make-files.ts';
import { makeJobSheet } from './make-job-sheet.ts';
import { type OfficeReport, reportText } from './office-report.ts';
import { packageName } from './package-name.ts';
import { type PackageJob, isUpdate, orderOf } from './package-sheets.ts';
import { placeName } from './place-name.ts';
import { printFiles } from './print-files.ts';
import { zipOf } from './zip.ts';

export interface PackageOptions {
  /** Where packages go: a folder and a zip each, and `report/` for the office. */
  readonly outDir: string;
  /** Names that other packages of this run have. */
  readonly taken: Set<string>;
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
 * error.
 */
export async function makePackage(
  { office, board, sheet }: PackageJob,
  typesetter: Typesetter,
  { outDir, taken, onStep }: PackageOptions,
): Promise<MadePackage> {
  onStep('排版');
  const layout = await layOut(sheet, office, typesetter);
  const { artwork } = layout;
  const tooLong = overflows(board.file, sheet, artwork.fits);
  if (hasErrors(tooLong)) return { findings: tooLong };

  const order = orderOf({ office, board, sheet });
  const name = freeName(
    { office, board, sheet },
    order.material,
    artwork.pages * order.quantity,
    taken,
  );
  const planned = printFiles(name, order, sheet.size, artwork.pages);
  const folder = join(outDir, `.${name}.part`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  try {
    const material = { sheet, artwork, office, order, file: board.file };
    const checked = await makeFiles(planned, material, folder, (file) => onStep(file));
    const findings = problemsOf(checked);
    if (hasErrors(findings)) return { findings };
    onStep(jobSheetName);
    const job = await makeJobSheet({ office, board, sheet }, name, planned, layout, typesetter);
    await writeFile(join(folder, jobSheetName), job);
    onStep('压缩');
    const files = await readFolder(folder);
    const zip = zipOf(
      new Map([...files].map(([file, content]) => [`${name}/${file}`, content])),
      sheet.imprint.date,
    );
    await writeFile(`${folder}.zip`, zip);
    await mkdir(join(outDir, 'report'), { recursive: true });
    const report: OfficeReport = {
      name,
      files: [...files, [`${name}.zip`, zip] as const].map(([file, content]) => ({
        name: file,
        bytes: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
      })),
      checked,
      unchecked: [jobSheetName],
    };
    await writeFile(join(outDir, 'report', `${name}.txt`), reportText(report));
    await rm(join(outDir, name), { recursive: true, force: true });
    await rename(folder, join(outDir, name));
    await rename(`${folder}.zip`, join(outDir, `${name}.zip`));
    return { name, findings };
  } finally {
    await rm(folder, { recursive: true, force: true });
    await rm(`${folder}.zip`, { force: true });
  }
}

/** The name of the package; with the board's number where another has it already. */
function freeName(
  { office, board, sheet }: PackageJob,
  material: string,
  copies: number,
  taken: Set<string>,
): string {
  const place = placeName(board, office) + (isUpdate(sheet) ? '更新贴' : '');
  const { size, imprint } = sheet;
  const plain = packageName({ place, size, material, copies, date: imprint.date });
  const name = taken.has(plain) ? `${plain}_${board.code}` : plain;
  taken.add(name);
  return name;
}

async function readFolder(folder: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const name of (await readdir(folder)).sort())
    files.set(name, await readFile(join(folder, name)));
  return files;
}
