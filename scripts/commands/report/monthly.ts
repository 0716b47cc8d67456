import { monthlyDocument, monthlyText } from '#exports/monthly.ts';
import { wordFile } from '#exports/word-file.ts';
import { monthOf } from '#model/basics/date.ts';
import { type Shell, exitCodes } from '../../shell.ts';
import { readContent, stoppedByErrors } from '../boards/read-content.ts';
import { writeReport } from './write-report.ts';

/** `npm run report -- monthly`: what the office owes this month, on the screen and as Word file. */
export async function reportMonthly(office: string | undefined, shell: Shell): Promise<number> {
  const library = await readContent(shell, office);
  if (stoppedByErrors(library, shell)) return exitCodes.findings;
  for (const one of library.offices) {
    shell.say(`${monthlyText(one)}\n`);
    const name = `${one.settings.shortName}-${monthOf(one.today)}应办事项.docx`;
    await writeReport(name, await wordFile(monthlyDocument(one)), shell);
  }
  return exitCodes.ok;
}
