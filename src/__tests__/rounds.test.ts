import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildSite } from './run-cli.ts';
import { workIn } from './work-in.ts';

// Three rounds of one question: two by one method, and a third that stopped people at the market.

const atHome = '每村按户口册等距抽 30 户，入户询问，不记姓名';
const atMarket = '在赶圩路口拦住路人问，自愿回答';
const round = (
  number: number,
  day: string,
  method: string,
  counts: readonly number[],
) => `title: 第${number}次摸底
publishedOn: 2021-03-12
unit: cunjian
audience: public
approval:
  drafted: { post: 办公室工作人员, on: 2021-03-11 }
  checked: { post: 保密员, on: 2021-03-11 }
  issued: { post: 镇长, on: 2021-03-12 }
round: ${number}
from: ${day}
to: ${day}
method: ${method}
n: ${counts.reduce((sum, count) => sum + count, 0)}
questions:
  - question: 对村里的供水满意吗
    answers:
${['满意', '一般', '不满意'].map((answer, index) => `      - { answer: ${answer}, count: ${counts[index]} }`).join('\n')}
`;

it('are compared where they can be; else that leads, and nothing is called no chance', async () => {
  const folder = await workIn('lamp');
  const surveys = join(folder, 'content/yunxi/surveys');
  await mkdir(surveys);
  for (const [name, text] of Object.entries({
    one: round(1, '2021-01-10', atHome, [60, 20, 5]),
    two: round(2, '2021-02-10', atHome, [100, 100, 100]),
    three: round(3, '2021-03-10', atMarket, [75, 5, 5]),
  }))
    await writeFile(join(surveys, `${name}.yaml`), text);
  const dist = await buildSite(folder);
  const page = async (name: string) =>
    (await readFile(join(dist, `yunxi/surveys/${name}/index.html`), 'utf8')).replaceAll(
      /\s+/g,
      ' ',
    );
  const [one, two, three] = [await page('one'), await page('two'), await page('three')];

  // 71 + 24 + 6, and the margins below the bar.
  expect(one).toContain('各项占比四舍五入，加起来是 101%');
  expect(one).toContain('60%–79%');
  expect(one.match(/class="margin"/g)).toHaveLength(2);

  expect(two).toContain('和2021年第 1 轮比');
  expect(two).toContain('不像是碰巧');

  const comparison = three.slice(three.indexOf('和以前比'), three.indexOf('这一次的回答'));
  expect(comparison).toContain('和2021年第 2 轮的调查方法不一样，结果不能直接比，不算变化');
  expect(comparison.indexOf('调查方法不一样')).toBeLessThan(comparison.indexOf('<table'));
  expect(comparison).not.toMatch(/碰巧|百分点|置信区间/);
});
