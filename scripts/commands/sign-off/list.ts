import { daysBetween } from '#model/basics/date.ts';
import { type Finding, hasErrors } from '#model/basics/finding.ts';
import { kinds } from '#model/kinds.ts';
import type { AnyItem, Office } from '#model/library.ts';
import { completeApproval } from '#model/items/approval.ts';
import { type WaitingItem, signOffQueue } from '#facts/signing/sign-off-queue.ts';
import { stepWords } from '#wording/items/approval.ts';
import { type Shell, exitCodes } from '../../shell.ts';
import { textTable } from '../../text-table.ts';
import { isOpen } from '../find-item.ts';
import { readContent } from '../boards/read-content.ts';

const head = ['事项', '类别', '公开范围', '还缺', '等了多久', '标题'];

/** `npm run sign-off`: what waits to be filled in, drafted, checked or issued in each office, and since when. */
export async function listWaiting(wanted: string | undefined, shell: Shell): Promise<number> {
  const { offices, findings } = await readContent(shell, wanted);
  for (const office of offices) {
    const queue = signOffQueue(office);
    shell.out(`${office.settings.shortName}（${office.today}）待审签 ${queue.length} 项`);
    if (queue.length > 0) shell.out(textTable([head, ...queue.map((one) => rowOf(one, office))]));
    const open = openFiles(office, findings);
    if (open.length > 0) {
      shell.out(`待填 ${open.length} 个文件，填完才能送审`);
      shell.out(textTable([['文件', '还有〔待填〕', '在哪里'], ...open]));
    }
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

function rowOf(waiting: WaitingItem, { today }: Office): string[] {
  const { item, since } = waiting;
  const { folder, label } = kinds[item.kind];
  const waited = since && daysBetween(since, today);
  return [
    `${folder}/${item.id}`,
    label,
    audienceWord(item),
    whatWaits(waiting),
    since === undefined ? '还没有拟稿记录' : `${since} 起${waited ? ` ${waited} 天` : ''}`,
    item.title,
  ];
}

function whatWaits({ missing, again, unlike }: WaitingItem): string {
  const steps = stepWords(missing);
  if (again) return `${steps}（签过以后内容改过）`;
  return unlike ? `${steps}（${stepWords(unlike)}的不是签发的这一稿）` : steps;
}

/** Files that have yet to be filled in: nobody can sign them before. */
function openFiles({ id }: Office, findings: readonly Finding[]): string[][] {
  const open = findings.filter(({ code, file }) => isOpen(code) && file.startsWith(`${id}/`));
  return [...Map.groupBy(open, ({ file }) => file)].map(([file, found]) => [
    file.slice(id.length + 1),
    `${found.length} 处`,
    `第 ${[...new Set(found.map(({ line }) => line))].join('、')} 行`,
  ]);
}
