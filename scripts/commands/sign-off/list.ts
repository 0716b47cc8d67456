import { daysBetween } from '#model/basics/date.ts';
import { hasErrors } from '#model/basics/finding.ts';
import { kinds } from '#model/kinds.ts';
import type { AnyItem, Office } from '#model/library.ts';
import { completeApproval } from '#model/items/approval.ts';
import { type WaitingItem, signOffQueue } from '#facts/signing/sign-off-queue.ts';
import { stepWords } from '#wording/items/approval.ts';
import { type Shell, exitCodes } from '../../shell.ts';
import { textTable } from '../../text-table.ts';
import { readContent } from '../boards/read-content.ts';

const head = ['事项', '类别', '公开范围', '还缺', '等了多久', '标题'];

/** `npm run sign-off`: what waits for drafting, check or issue in each office, and since when. */
export async function listWaiting(wanted: string | undefined, shell: Shell): Promise<number> {
  const { offices, findings } = await readContent(shell, wanted);
  for (const office of offices) {
    const queue = signOffQueue(office);
    shell.out(`${office.settings.shortName}（${office.today}）待审签 ${queue.length} 项`);
    if (queue.length > 0) shell.out(textTable([head, ...queue.map((one) => rowOf(one, office))]));
    shell.out('');
  }
  shell.say(
    '审签单：npm run sign-off -- 事项；审签后记一步：加 --step 签发 --post 岗位 --on 日期 --code 核对码',
  );
  if (hasErrors(findings)) shell.say('内容里有错误，读不出的没有列在上面：npm run check 看是哪些');
  return exitCodes.ok;
}

const audienceWord = ({ audience, approval }: AnyItem): string => {
  if (audience === 'internal') return '内部';
  return completeApproval(approval) ? '公开' : '拟公开';
};

function rowOf({ item, missing, again, since }: WaitingItem, { today }: Office): string[] {
  const { folder, label } = kinds[item.kind];
  const waited = since && daysBetween(since, today);
  return [
    `${folder}/${item.id}`,
    label,
    audienceWord(item),
    again ? `${stepWords(missing)}（签过以后内容改过）` : stepWords(missing),
    since === undefined ? '还没有拟稿记录' : `${since} 起${waited ? ` ${waited} 天` : ''}`,
    item.title,
  ];
}
