import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type CalendarRecord,
  type ExportedEvent,
  calendarRecordSchema,
} from '#exports/plan/calendar-record.ts';
import { writeDurably, writeWhole } from '#disk/write-whole.ts';
import { type Shell, UserError } from '../../shell.ts';
import { workplace } from '../../workplace.ts';

// Calendars and the record of what was exported to them. The record is written first: a run that is cut
// off between the two exports the same again.

const shown = '.sunboard/calendars.json';
const fileOf = ({ cwd }: Shell) => join(workplace(cwd).own, 'calendars.json');

/** What was exported so far; throws a `UserError` where that can't be read. */
export async function readCalendarRecord(shell: Shell): Promise<CalendarRecord> {
  const text = await readFile(fileOf(shell), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new UserError(unreadable);
  });
  if (text === undefined) return { version: 1, calendars: {} };
  try {
    return calendarRecordSchema.parse(JSON.parse(text));
  } catch {
    throw new UserError(unreadable);
  }
}

const unreadable =
  `上次导出日历的记录 ${shown} 读不出来，不知道哪些日程该取消，没有导出，原来的 .ics 没有动。` +
  `有备份的放回去；没有的删掉这个文件再导出，办完的事要在日历里自己删`;

/** Writes `out/plan/NAME.ics`, and remembers what is in it. Gives the path as it is shown. */
export async function writeCalendar(
  name: string,
  { text, exported }: { readonly text: string; readonly exported: readonly ExportedEvent[] },
  shell: Shell,
): Promise<string> {
  const path = join('out', 'plan', `${name}.ics`);
  await mkdir(join(shell.cwd, 'out', 'plan'), { recursive: true });
  await mkdir(workplace(shell.cwd).own, { recursive: true });
  await shell.whole(async () => {
    const { calendars } = await readCalendarRecord(shell);
    const record: CalendarRecord = {
      version: 1,
      calendars: { ...calendars, [name]: [...exported] },
    };
    await writeDurably(fileOf(shell), `${JSON.stringify(record, null, 1)}\n`);
    await writeWhole(join(shell.cwd, path), text);
  });
  return path;
}
