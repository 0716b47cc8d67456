import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { closingText } from '#exports/plan/closing-text.ts';
import { type NextPlan, nextPlan } from '#exports/plan/next-plan.ts';
import type { CivilDate } from '#model/basics/date.ts';
import { hasErrors } from '#model/basics/finding.ts';
import type { Office } from '#model/library.ts';
import { isOpen } from '#model/rectifications/rectification-facts.ts';
import { changeContent } from '../../change-content.ts';
import { type Shell, UserError, exitCodes } from '../../shell.ts';
import { workplace } from '../../workplace.ts';
import { readContent, stoppedByErrors } from '../boards/read-content.ts';
import { nextYearText } from './next-year-text.ts';

/** `npm run plan -- next-year`: shows the next year's plan; with `--write` puts it in place. */
export async function nextYear(
  id: string | undefined,
  write: boolean,
  shell: Shell,
): Promise<number> {
  const library = await readContent(shell, id);
  if (write && stoppedByErrors(library, shell)) return exitCodes.findings;
  const offices = library.offices.filter(({ plan }) => plan.duties.length > 0);
  if (write && offices.length !== 1)
    throw new UserError('一次换一个单位的，写上 --office，比如 --office qinghe');
  for (const office of offices) {
    if (write) refuseEarly(office);
    const source = await readFile(planPath(office, shell), 'utf8');
    const next = nextPlan(source, office);
    const open = office.items.rectification.filter((item) => !item.withdrawn && isOpen(item));
    shell.out(nextYearText(office, next, open));
    if (write) await replacePlan(office, source, next, shell);
    else shell.say(`只是看看，什么都没有改。真的换：加 --office ${office.id} --write`);
  }
  return hasErrors(library.findings) ? exitCodes.findings : exitCodes.ok;
}

const planPath = (office: Office, shell: Shell) =>
  join(workplace(shell.cwd).content, office.id, 'plan.yaml');

/** While its year lasts, a plan is the one that holds. */
function refuseEarly({ plan: { year }, today }: Office): void {
  if (today <= (`${year}-12-31` as CivilDate))
    throw new UserError(`${year} 年还没有过完（今天 ${today}）。过了 12 月 31 日再换`);
}

/**
 * The old plan goes to `plans/2020.yaml`, byte for byte, with the balances of this day below it, and the
 * new one takes its place: both or neither.
 */
async function replacePlan(office: Office, source: string, next: NextPlan, shell: Shell) {
  const { year } = office.plan;
  const folder = `content/${office.id}`;
  const archive = `${folder}/plans/${year}.yaml`;
  const there = await readFile(join(shell.cwd, archive), 'utf8').catch(() => undefined);
  const begun = source.replace(/\n*$/, '\n');
  // A record that was begun on another day has other figures, and stays as it is.
  if (there !== undefined && !there.startsWith(begun))
    throw new UserError(`plans/${year}.yaml 已经有了，和现在的 plan.yaml 不一样。先核对，不覆盖`);
  const archived = { file: archive, before: undefined, after: begun + closingText(office) };
  await changeContent(
    [
      ...(there === undefined ? [archived] : []),
      { file: `${folder}/plan.yaml`, before: source, after: next.text },
    ],
    shell,
  );
  shell.say(
    `已换到 ${next.year} 年：原来的存在 content/${office.id}/plans/${year}.yaml，` +
      `看它用 npm run plan -- --office ${office.id} --year ${year}。接着核对上面列出的文字，再运行 npm run check`,
  );
}
