import { unitReminders } from '#exports/channels/reminders.ts';
import { type Shell, UserError, exitCodes } from '../../shell.ts';
import { readContent, stoppedByErrors } from '../boards/read-content.ts';
import { writeChannels } from './write.ts';

/** `npm run channels -- remind`: a text for each unit's work group on what is late or soon due. */
export async function remindUnits(office: string | undefined, shell: Shell): Promise<number> {
  const library = await readContent(shell, office);
  if (stoppedByErrors(library, shell)) return exitCodes.findings;
  for (const one of library.offices) {
    if (!one.wording.has('催办'))
      throw new UserError('没有催办的措辞模板。照着别的模板写一个，存成 content/wording/催办.md');
    const reminders = unitReminders(one);
    const files = reminders.map(({ unit, text }) => ({
      path: `${unit}.txt`,
      bytes: Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}\r\n`),
    }));
    const contents = reminders.map(({ unit, count }) => `${unit}：${count} 件`).join('\n');
    await writeChannels(`${one.id}-催办`, files, `内部使用\n\n${contents}\n`, shell);
    shell.say(
      reminders.length > 0
        ? `${one.settings.shortName}：给 ${reminders.length} 个科室的催办。只发到本单位的工作群`
        : `${one.settings.shortName}：没有逾期的，15 天内也没有到期的`,
    );
  }
  return exitCodes.ok;
}
