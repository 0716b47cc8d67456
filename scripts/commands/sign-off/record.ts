import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addSignature } from '#exports/sign-off/add-signature.ts';
import { placeOfStep } from '#exports/sign-off/place-of-step.ts';
import { signatureOf } from '#exports/sign-off/signature-of.ts';
import type { ApprovalStep } from '#model/items/approval.ts';
import { parseDate } from '#model/basics/date.ts';
import { hasErrors } from '#model/basics/finding.ts';
import { stepWord } from '#wording/items/approval.ts';
import { longDate } from '#wording/time/date.ts';
import { changeContent } from '../../change-content.ts';
import { formatFindings } from '../../print-findings.ts';
import { type Shell, UserError, exitCodes } from '../../shell.ts';
import { findItem } from '../find-item.ts';
import { readContent } from '../boards/read-content.ts';

/** What the caller typed of a signature. */
interface Typed {
  readonly item: string | undefined;
  readonly step: string | undefined;
  readonly post: string | undefined;
  readonly on: string | undefined;
  readonly code: string | undefined;
}

const steps: Readonly<Record<string, ApprovalStep>> = {
  drafted: 'drafted',
  checked: 'checked',
  issued: 'issued',
  拟稿: 'drafted',
  审核: 'checked',
  签发: 'issued',
};
const example =
  'npm run sign-off -- liuwan-ludeng --step 签发 --post 乡长 --on 2020-11-25 --code 3f2a-91bc';

/** `npm run sign-off -- 事项 --step 签发 --post 岗位 --on 日期`: records one signature, in order. */
export async function recordSignature(
  typed: Typed,
  office: string | undefined,
  shell: Shell,
): Promise<number> {
  const { item: word, step: stepName, post, on: day, code } = typed;
  if (!word || !stepName || !post?.trim() || !day)
    throw new UserError(`事项、--step、--post、--on 都要写，比如 ${example}`);
  const step = steps[stepName];
  if (!step) throw new UserError(`没有“${stepName}”这一步。--step 写拟稿、审核或签发`);
  const on = parseDate(day);
  if (!on) throw new UserError(`“${day}”不是一个存在的日期。写成 --on 2020-11-25 这样`);
  const found = findItem(await readContent(shell, office), word);
  const placed = placeOfStep(found.item, found.office, { step, on, code });
  if ('refused' in placed) throw new UserError(placed.refused);

  const file = `content/${found.item.file}`;
  const signature = signatureOf(found.item, found.office, step, { post: post.trim(), on });
  const before = await readFile(join(shell.cwd, file), 'utf8');
  const after = addSignature(before, placed.place, signature);
  await changeContent([{ file, before, after }], shell);
  shell.say(`已记入 ${file}：${stepWord(step)}，${post.trim()}，${longDate(on)}`);
  if (step === 'issued' && found.item.audience === 'internal')
    shell.say('签的是内部材料，不公开。以后要公开的，改公开范围，再送一次审签');
  const { findings } = await readContent(shell, found.office.id);
  const own = findings.filter(({ file }) => file === found.item.file);
  if (own.length > 0) shell.say(formatFindings(own));
  return hasErrors(own) ? exitCodes.findings : exitCodes.ok;
}
