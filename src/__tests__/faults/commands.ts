import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workInFinished } from '../work-in.ts';

// Every command that leaves something on disk, on a finished site of the case `lamp`.

const notice = `---
title: 停水通知
publishedOn: 2021-03-20
unit: cunjian
noticeKind: 通知
---

明天停水。
`;
const plan = `title: 示例县云溪镇2020年方案
year: 2020
source: ludeng-guanhu
duties:
  - id: plan-document
    clause: 三（一）
    topic: 印发方案
    what: 印发年度实施方案
    owner: cunjian
    rule: { type: deadline, of: { kind: document }, by: 2020-12-31 }
`;

/** Those that write content. */
export const writers = [
  ['new', '公告', '--id', 'paishui', '--title', '排水'],
  ['new', 'office', '--id', 'xiaohe', '--title', '示例县小河乡'],
  ['boards', 'posted', 'YX-B01', '--on', '2021-03-20'],
  ['sign-off', 'tingshui', '--step', '拟稿', '--post', '经办员', '--on', '2021-03-20'],
  ['plan', 'next-year', '--office', 'yunxi', '--write'],
];

/** Those that read content, and write what can be made again. */
export const readers = [
  ['build'],
  ['check'],
  ['boards'],
  ['boards', '--package', 'YX-B01'],
  ['sign-off', 'tingdian'],
  ['plan', '--ics'],
  ['report', 'filing', '--year', '2020'],
  ['report', 'monthly'],
  ['report', 'portal'],
  ['report', 'offline'],
  ['channels', 'xikou-ludeng'],
];

/**
 * A finished site; for those that write, with an item that nobody has signed and a plan whose year is
 * over. Bundles that copy pages want the content that the site was made from.
 */
export async function aWorkplace(args: readonly string[]): Promise<string> {
  const folder = await workInFinished();
  if (!['sign-off', 'plan'].includes(args[0] ?? '')) return folder;
  const office = join(folder, 'content/yunxi');
  await writeFile(join(office, 'notices/tingshui.md'), notice);
  await writeFile(join(office, 'plan.yaml'), plan);
  return folder;
}
