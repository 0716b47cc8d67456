import { styleText } from 'node:util';
import { type BoardStatus, boardStatuses } from '#boards/package/board-status.ts';
import { hasErrors } from '#model/basics/finding.ts';
import { type Shell, exitCodes } from '../../shell.ts';
import { textTable } from '../../text-table.ts';
import { readContent } from './read-content.ts';

const colours = {
  与现在一致: 'green',
  待更新: 'red',
  已过有效期: 'red',
  尚未上墙: 'yellow',
} as const satisfies Record<BoardStatus['state'], string>;

/** `npm run boards -- status`: is what hangs outside still true? */
export async function showStatus(office: string | undefined, shell: Shell): Promise<number> {
  const library = await readContent(shell, office);
  for (const one of library.offices) {
    const statuses = boardStatuses(one, library.portal);
    const rows = statuses.map(({ code, state, validUntil, place, note }) => [
      code,
      styleText(colours[state], state),
      validUntil,
      place,
      note,
    ]);
    const head = ['编号', '状态', '有效至', '设置地点', '说明'];
    shell.out(`${one.settings.shortName}（${one.today}）`);
    shell.out(rows.length > 0 ? textTable([head, ...rows]) : '  没有公开的公示牌');
    const counts = Object.keys(colours).map(
      (state) => `${state} ${statuses.filter((row) => row.state === state).length} 块`,
    );
    shell.out(`  ${counts.join('，')}\n`);
  }
  if (hasErrors(library.findings))
    shell.say('内容里有错误，读不出的没有列在上面：npm run check 看是哪些');
  return exitCodes.ok;
}
