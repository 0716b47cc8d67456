import { divisionColumns, divisionFrame, divisionRows, filledDivision } from '#exports/division.ts';
import { tableWorkbook } from '#exports/table-workbook.ts';
import type { Finding } from '#model/basics/finding.ts';
import { formatFindings } from '../../print-findings.ts';
import { type Shell, UserError, exitCodes } from '../../shell.ts';
import { readContent, stoppedByErrors } from '../boards/read-content.ts';
import { formReport } from './form-report.ts';
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
  const refused: Finding[] = [];
  for (const one of made) {
    const [rows, columns] = [divisionRows(one, publicOnly), divisionColumns(one)];
    const frame = divisionFrame(one, publicOnly);
    const name = `${one.settings.shortName}-任务分工表${publicOnly ? '' : '（内部）'}`;
    await writeReport(`${name}.xlsx`, await tableWorkbook(frame, columns, rows), shell);
    for (const template of await readTemplates(one, shell)) {
      const result = filledDivision(one, template.bytes, publicOnly);
      const { notes, findings } = formReport(one, template, result);
      for (const note of notes) shell.say(note);
      refused.push(...findings);
      if (result.kind === 'filled')
        await writeReport(`${name}-${template.name}`, result.bytes, shell);
    }
    shell.say(`${one.settings.shortName}：${rows.length} 项任务`);
  }
  if (refused.length === 0) return exitCodes.ok;
  shell.out(formatFindings(refused));
  return exitCodes.findings;
}
