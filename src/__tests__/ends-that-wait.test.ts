import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Finding } from '#model/basics/finding.ts';
import { runCli } from './run-cli.ts';
import { workIn } from './work-in.ts';

// A notice over a New Year whose holidays nobody knows, published, and then they are announced.

const notice = `---
title: 公益岗位安排公示
publishedOn: 2105-12-28
unit: cunjian
noticeKind: 公示
period: { from: 2105-12-28, days: 5, counting: 工作日 }
objection: { how: 来电, telephone: 0776-000 0001 }
villages: [xikou]
approval:
  drafted: { post: 办公室工作人员, on: 2105-12-24 }
  checked: { post: 保密员, on: 2105-12-24 }
  issued: { post: 镇长, on: 2105-12-25 }
---

溪口村安排保洁岗位 2 个。
`;
/** New Year of 2106 is a Friday; of so late years nobody here knows the lunar days. */
const arrangement = (year: number, recordedOn: string, newYear: string) => `  - year: ${year}
    source: 《${year}年放假通知》
    recordedOn: ${recordedOn}
    off:
      - { name: 元旦, from: ${year}-01-01, to: ${newYear} }
      - { name: 劳动节, from: ${year}-05-01, to: ${year}-05-02 }
      - { name: 国庆节, from: ${year}-10-01, to: ${year}-10-03 }
`;
const before = `years:\n${arrangement(2105, '2104-12-01', '2105-01-01')}`;
const with2106 = (until: string) => before + arrangement(2106, '2105-12-30', until);
const waits = '截止日期待放假安排公布后确定，不早于 2106年1月4日';

it('is said on page, feed, data and in what is forwarded; it moves once, with a word, and never without', async () => {
  const folder = await workIn('lamp');
  const content = (file: string) => join(folder, 'content', file);
  const made = (file: string) => readFile(join(folder, 'dist', file), 'utf8');
  const checked = async () =>
    JSON.parse((await runCli(['check', '--json'], folder)).out) as Finding[];
  const codes = async () => (await checked()).map(({ code }) => code);
  const office = await readFile(content('yunxi/office.yaml'), 'utf8');
  await writeFile(
    content('yunxi/office.yaml'),
    office.replace('today: 2021-03-20', 'today: 2105-12-31'),
  );
  await writeFile(content('yunxi/notices/gangwei.md'), notice);
  await writeFile(content('holidays.yaml'), before);

  expect((await checked()).find(({ code }) => code === 'period-provisional')).toMatchObject({
    severity: 'owed',
    file: 'yunxi/notices/gangwei.md',
    line: 6,
  });
  expect((await runCli(['build'], folder)).code).toBe(0);
  for (const file of ['notices/gangwei/index.html', 'notices/index.html', 'feeds/atom.xml'])
    expect(await made(`yunxi/${file}`), file).toContain(waits);
  const page = await made('yunxi/notices/gangwei/index.html');
  expect(page.match(/<textarea[\s\S]*?<\/textarea>/)?.[0]).toContain(waits);
  const data = JSON.parse(await made('yunxi/notices/gangwei/item.json')) as object;
  expect(data).toMatchObject({ 'period.notBefore': '2106-01-04' });

  await writeFile(content('holidays.yaml'), with2106('2106-01-04'));
  expect(await codes()).not.toContain('period-provisional');
  expect((await runCli(['build'], folder)).code).toBe(0);
  const settled = await made('yunxi/notices/gangwei/index.html');
  expect(settled).not.toContain('待放假安排');
  expect(settled.match(/截止日期按《2106年放假通知》，确定为 2106年1月5日/g)).toHaveLength(1);

  // Corrected in place: the end moves a second time, and nothing says so.
  await writeFile(content('holidays.yaml'), with2106('2106-01-05'));
  const moved = (await checked()).filter(({ severity }) => severity === 'error');
  expect(moved).toMatchObject([{ code: 'period-end-moved', file: 'yunxi/notices/gangwei.md' }]);
  const change =
    'changes: [{ on: 2105-12-31, note: 截止日期按更正后的放假通知确定为 2106年1月6日 }]\n';
  await writeFile(
    content('yunxi/notices/gangwei.md'),
    notice.replace('villages:', `${change}villages:`),
  );
  expect((await checked()).filter(({ severity }) => severity === 'error')).toEqual([]);
});
