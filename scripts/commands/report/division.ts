import { divisionColumns, divisionFrame, divisionRows } from '#exports/division.ts';
import { fillTemplate } from '#exports/fill-template.ts';
import { tableWorkbook } from '#exports/table-workbook.ts';
import { type Shell, UserError, exitCodes } from '../../shell.ts';
import { readContent, stoppedByErrors } from '../boards/read-content.ts';
import { readTemplates, writeReport } from './write-report.ts';

/** `npm run report -- division`: the 分工表 from `assignments.yaml`, and into forms that ask for it. */
export async function reportDivision(
  publicOnly: boolean,
  office: string | undefined,
  shell: Shell,
): Promise<number> {
  const library = await readContent(shell, office);
  if (stoppedByErrors(library, shell)) return exitCodes.findings;
  const made = library.offices.filter((one) => divisionRows(one, publicOnly).length > 0);
  if (made.length === 0) throw new UserError('assignments.yaml 里还没有任务，分工表做不出来');
  for (const one of made) {
    const [rows, columns] = [divisionRows(one, publicOnly), divisionColumns(one)];
    const frame = divisionFrame(one, publicOnly);
    const name = `${one.settings.shortName}-任务分工表${publicOnly ? '' : '（内部）'}`;
    await writeReport(`${name}.xlsx`, await tableWorkbook(frame, columns, rows), shell);
    for (const template of await readTemplates(one, shell)) {
      const filled = await fillTemplate(template.bytes, frame, columns, rows);
      if (filled) await writeReport(`${name}-${template.name}`, filled.bytes, shell);
    }
    shell.say(`${one.settings.shortName}：${rows.length} 项任务`);
  }
  return exitCodes.ok;
}
