import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inFolder, run, runs } from './programs.ts';

/** LibreOffice, if it is installed. */
export const libreOffice = ['soffice', 'libreoffice'].find((name) => runs(name, '--version'));

/** A Python that knows openpyxl, if there is one. */
export const python = ['python3', '/usr/bin/python3'].find((name) =>
  runs(name, '-c', 'import openpyxl'),
);

/** The workbook as LibreOffice saves it again, everything calculated anew. */
export const savedByLibreOffice = (bytes: Uint8Array): Promise<Uint8Array> =>
  inFolder('in.xlsx', bytes, async (folder) => {
    const own = `-env:UserInstallation=file://${folder}/profile`;
    const to = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out')];
    await run(libreOffice ?? 'soffice', [own, '--headless', ...to, join(folder, 'in.xlsx')]);
    return readFile(join(folder, 'out', 'in.xlsx'));
  });

/** What a Python script says of the workbook, as JSON: `book` is open, and `say` is to be filled. */
export const askOpenpyxl = (bytes: Uint8Array, script: string): Promise<unknown> =>
  inFolder('in.xlsx', bytes, async (folder) => {
    const whole = `import json, openpyxl\nbook = openpyxl.load_workbook('in.xlsx')\nsay = {}\n${script}\nprint(json.dumps(say, default=str))`;
    const { stdout } = await run(python ?? 'python3', ['-c', whole], { cwd: folder });
    return JSON.parse(stdout);
  });

/** The workbook as openpyxl saves it again: what it does not know of a workbook is gone. */
export const savedByOpenpyxl = (bytes: Uint8Array): Promise<Uint8Array> =>
  inFolder('in.xlsx', bytes, async (folder) => {
    const script = "import openpyxl\nopenpyxl.load_workbook('in.xlsx').save('out.xlsx')";
    await run(python ?? 'python3', ['-c', script], { cwd: folder });
    return readFile(join(folder, 'out.xlsx'));
  });
