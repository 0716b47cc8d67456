import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildBoards } from '#boards/build-boards.ts';
import { newPosting } from '#boards/package/new-posting.ts';
import { withPosting } from '#boards/package/with-posting.ts';
import { parseDate } from '#model/basics/date.ts';
import { hasErrors } from '#model/basics/finding.ts';
import { longDate } from '#wording/time/date.ts';
import { changeContent } from '../../change-content.ts';
import { formatFindings } from '../../print-findings.ts';
import { type Shell, UserError, exitCodes } from '../../shell.ts';
import { workplace } from '../../workplace.ts';
import { findBoard } from './find-board.ts';
import { readContent, stoppedByErrors } from './read-content.ts';

/** `npm run boards -- posted 编号 --on 日期`: records that the sheet of a board was put up. */
export async function recordPosted(
  word: string | undefined,
  day: string | undefined,
  office: string | undefined,
  shell: Shell,
): Promise<number> {
  if (word === undefined) throw new UserError('要写哪一块牌，比如 posted QH-B07 --on 2020-11-20');
  if (day === undefined) throw new UserError('要写哪天上墙，比如 --on 2020-11-20');
  const on = parseDate(day);
  if (!on) throw new UserError(`“${day}”不是一个存在的日期。写成 --on 2020-11-20 这样`);
  const library = await readContent(shell, office);
  if (stoppedByErrors(library, shell)) return exitCodes.findings;
  const found = findBoard(library.offices, word);
  const { board } = found;
  const result = newPosting(board, found.office, library.portal, on);
  if ('refused' in result) throw new UserError(result.refused);

  const outDir = join(shell.cwd, 'out', 'boards');
  const { cache } = workplace(shell.cwd);
  const only = (other: unknown) => other === board;
  const made = await buildBoards([found.office], library.portal, { cacheDir: cache, outDir, only });
  const [sheet] = made.sheets;
  if (!sheet || hasErrors(made.findings)) {
    shell.say(formatFindings(made.findings));
    throw new UserError(`${board.code} 现在的牌面做不出来，没有记上墙`);
  }
  const pdf = await readFile(join(outDir, sheet.file));
  const digest = createHash('sha256').update(pdf).digest('hex');
  const { posting, contentDate, again } = result;
  const file = `content/${board.file}`;
  const before = await readFile(join(shell.cwd, file), 'utf8');
  const after = withPosting(before, board, { ...posting, digest });
  await changeContent([{ file, before, after }], shell);
  const until = posting.validUntil ?? on;
  shell.say(
    `已记入 ${file}：${board.code} 第 ${posting.number} 次更新，${longDate(on)}上墙` +
      `，牌上印的是截至 ${longDate(contentDate)}、有效至 ${longDate(until)}`,
  );
  if (again) shell.say(`内容没有变，是同一次更新换上的一张，仍是第 ${posting.number} 次更新`);
  if (until < found.office.today)
    shell.say(
      '牌上印的有效期已经过了：现场核对属实后，在 changes 里加一条，印日期新的一张换上，再记一次',
    );
  shell.say(`牌上印的编号、次数、日期和这里不一样，就不是这一张：撤掉刚加的一笔，核对后再记`);
  return exitCodes.ok;
}
