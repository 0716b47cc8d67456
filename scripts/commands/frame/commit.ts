import { randomBytes } from 'node:crypto';
import { writeNew } from '#disk/write-whole.ts';
import { newestVersion } from '#exports/frame/canonical-row.ts';
import { saltBytes } from '#exports/frame/commitment.ts';
import { factLines, meaning, recordLines, villageRows } from '#exports/frame/frame-text.ts';
import {
  countDuplicates,
  countStrayRows,
  countVillages,
  type VillageCounts,
} from '#exports/frame/list-counts.ts';
import type { ListChoice, PrivateList } from '#exports/frame/read-list.ts';
import { commitmentOf, saltsNeeded, saltsText } from '#exports/frame/salted-list.ts';
import { type Shell, UserError, exitCodes } from '../../shell.ts';
import { textTable } from '../../text-table.ts';
import { readContent } from '../boards/read-content.ts';
import { outside } from './outside.ts';
import { quietly, readPrivate } from './read-private.ts';

/** What the caller asked for. */
export interface Asked {
  readonly file: string | undefined;
  readonly choice: ListChoice;
  readonly office: string | undefined;
  readonly villageColumn: string | undefined;
  readonly sameColumn: string | undefined;
  readonly salts: string | undefined;
}

/** `npm run frame -- 名单.xlsx`: counts of a private list, and a commitment to it. */
export async function commitFrame(asked: Asked, shell: Shell): Promise<number> {
  // Before the list is read: an answer that can't be kept needs no list.
  const target = asked.salts && (await outside(asked.salts, '盐文件', shell));
  const list = await readPrivate(asked.file, asked.choice, shell);
  const villages = await villagesOf(list, asked, shell);
  const facts = {
    rows: list.rows.length,
    hidden: list.hidden,
    mergedRows: list.mergedRows,
    strayRows: countStrayRows(list),
    duplicates: await quietly(() => countDuplicates(list, asked.sameColumn)),
    ...(villages && { villages }),
  };
  for (const line of factLines(facts)) shell.out(line);
  if (villages) shell.out(textTable(villageRows(villages)));
  if (target) await keep(list, target, shell);
  else shell.say('要校验码，加 --salts 和一个新的盐文件，比如 --salts ../盐-2020.json');
  return exitCodes.ok;
}

async function villagesOf(
  list: PrivateList,
  { villageColumn, office }: Asked,
  shell: Shell,
): Promise<VillageCounts | undefined> {
  if (villageColumn === undefined) return undefined;
  const { offices } = await readContent(shell, office);
  const [one] = offices;
  if (!one || offices.length > 1) throw new UserError('写明是哪个单位的名单，比如 --office qinghe');
  return quietly(() => countVillages(list, villageColumn, one.settings.villages));
}

async function keep(list: PrivateList, target: string, shell: Shell): Promise<void> {
  const salts = Array.from({ length: saltsNeeded(list) }, () =>
    randomBytes(saltBytes).toString('hex'),
  );
  const version = newestVersion;
  const root = commitmentOf(list, { salts, version });
  // Never written over: the salts of another list would be lost for good.
  await writeNew(target, saltsText({ salts, version }), 0o600).catch(() => {
    throw new UserError('盐文件写不进去：可能已经有这个文件。换一个新文件名，旧的不覆盖');
  });
  shell.out(`校验码 ${root}`);
  for (const line of meaning) shell.say(line);
  shell.say('记进 frames.yaml 里这一项（不写 public: 是 就不公开）：');
  for (const line of recordLines({ root, version, rows: list.rows.length }, shell.today))
    shell.say(line);
}
