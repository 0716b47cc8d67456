import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeXlsx } from 'hucre/xlsx';
import { cellsOf, paragraphsOf } from '#exports/fixtures.ts';
import { aMobile } from '#privacy/made-up-numbers.ts';
import { readZip } from './read-zip.ts';
import { runCli } from './run-cli.ts';
import { workInFinished } from './work-in.ts';

// The bundles as staff get them: made by the command, opened here by other means than wrote them.

describe('npm run report', () => {
  let folder: string;
  const report = (...args: string[]) => runCli(['report', ...args], folder);
  const made = (name: string) => readFile(join(folder, 'out/report', name));
  const zipOf = async (name: string) => readZip(await made(name));
  const fileIn = (files: Map<string, Buffer>, path: string): Buffer => {
    const file = files.get(path);
    if (!file) throw new Error(`${path} is not among ${[...files.keys()].join(', ')}`);
    return file;
  };
  const content = (path: string) => join(folder, 'content/yunxi', path);

  beforeAll(async () => {
    folder = await workInFinished();
  });

  it('filing: ledger and report open, and say what the page says', async () => {
    expect(await report('filing', '--year', '2020')).toMatchObject({ code: 0 });
    const name = '云溪镇-2020年度整改备案-2021-03-20';
    const files = await zipOf(`${name}.zip`);
    const cells = cellsOf(fileIn(files, `${name}/整改台账.xlsx`));
    const row = Object.entries(cells).filter(([address]) => /^[A-Z]4$/.test(address));
    expect(row.map(([, { text }]) => text).join('｜')).toContain(
      '4 盏已亮 1 盏（截至2021年3月10日）',
    );
    // 2021-03-15 in days, as a number: spreadsheets sort by it.
    expect(cells['L4']).toEqual({ text: '44270', type: 'n' });
    const paragraphs = paragraphsOf(fileIn(files, `${name}/整改情况报告.docx`)).join('\n');
    expect(paragraphs).toContain('4 盏已亮 1 盏');
    expect(paragraphs).toContain('逾期 5 天');
  });

  it('division: a row for each task', async () => {
    await writeFile(
      content('assignments.yaml'),
      `assignments:
  - { id: xiu-deng, task: 修好桥头路灯, deadline: 2021-03-31, lead: cunjian, responsible: [中心主任] }
`,
    );
    expect(await report('division')).toMatchObject({ code: 0 });
    // The site that others copy was made without it.
    await rm(content('assignments.yaml'));
    const cells = cellsOf(await made('云溪镇-任务分工表（内部）.xlsx'));
    expect(Object.values(cells).map(({ text }) => text)).toContain('修好桥头路灯');
  });

  it('monthly: what is owed, on the screen and as a letter', async () => {
    const { code, err } = await report('monthly');
    expect(code).toBe(0);
    expect(err).toContain('溪口村桥头路灯不亮');
    const paragraphs = paragraphsOf(await made('云溪镇-2021-03应办事项.docx'));
    expect(paragraphs.join('\n')).toContain('溪口村桥头路灯不亮');
  });

  it('portal: an article a file, listed in the index', async () => {
    expect(await report('portal')).toMatchObject({ code: 0 });
    const files = await zipOf('yunxi-portal.zip');
    const cells = cellsOf(fileIn(files, 'yunxi-portal/index.xlsx'));
    const listed = Object.entries(cells).flatMap(([address, { text }]) =>
      /^M(?!1$)\d+$/.test(address) ? [`yunxi-portal/${text}`] : [],
    );
    expect([...files.keys()].filter((path) => path.endsWith('.html'))).toEqual(listed);
    const article = fileIn(files, 'yunxi-portal/rectifications/xikou-ludeng.html').toString();
    expect(article).toContain('4 盏已亮 1 盏');
    expect(article).toContain('<meta name="PubDate" content="2021-02-01 00:00">');
    expect(article).not.toMatch(/(?:href|src)="\//);
    expect([...files.values()].map(String).join('')).not.toMatch(/内部研判|neibu/);
  });

  it('offline: the same page, reached from the home page by files alone', async () => {
    expect(await report('offline')).toMatchObject({ code: 0 });
    const files = await zipOf('offline.zip');
    const page = fileIn(files, 'offline/yunxi/rectifications/xikou-ludeng/index.html').toString();
    expect(page).toContain('4 盏已亮 1 盏');
    expect(fileIn(files, 'offline/search/pages.js').toString()).toContain('4 盏已亮 1 盏');
    const links = [...files].flatMap(([path, bytes]) =>
      path.endsWith('.html')
        ? [...bytes.toString().matchAll(/\s(?:href|src|action)="([^"#?]+)/g)].flatMap(
            ([, link = '']) =>
              /^[a-z]+:/.test(link) ? [] : [new URL(link, `file:///${path}`).pathname.slice(1)],
          )
        : [],
    );
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((link) => !files.has(decodeURIComponent(link)))).toEqual([]);
  });

  it('is the same, byte by byte, when it is made again', async () => {
    const names = ['yunxi-portal.zip', 'offline.zip'];
    const before = await Promise.all(names.map(made));
    await Promise.all([report('portal'), report('offline')]);
    expect(await Promise.all(names.map(made))).toEqual(before);
  });

  it('leaves a form aside whose formula would lie, says which, and hands over the ledger', async () => {
    const head = ['序号', '意见建议', '整改措施', '整改时限', '责任人', '合计'];
    const cells = new Map([['1,5', { value: null, type: 'formula' as const, formula: 'B3' }]]);
    const form = { name: '统计表', rows: [head, ['合计'], ['例', '甲', '乙', '丙']], cells };
    await mkdir(content('templates'), { recursive: true });
    await writeFile(content('templates/表样.xlsx'), await writeXlsx({ sheets: [form] }));
    const { code, out } = await report('filing', '--year', '2020');
    expect(code).toBe(1);
    expect(out).toMatch(
      /错误 content\/yunxi\/templates\/表样\.xlsx.*form-would-lie\n.*第 3 行已经填了内容/,
    );
    const names = [...(await zipOf('云溪镇-2020年度整改备案-2021-03-20.zip')).keys()];
    expect(names).toContain('云溪镇-2020年度整改备案-2021-03-20/整改台账.xlsx');
    expect(names).not.toContain('云溪镇-2020年度整改备案-2021-03-20/表样.xlsx');
    const checked = await runCli(['check'], folder);
    expect(checked.code).toBe(0);
    expect(checked.out).toMatch(/提示 .*表样\.xlsx.*form-would-lie/);
    await rm(content('templates'), { recursive: true });
  });

  it('leaves what was filed on an earlier day as it was, whatever form the county sends since', async () => {
    await report('filing', '--year', '2020');
    const filed = await made('云溪镇-2020年度整改备案-2021-03-20.zip');
    const settings = await readFile(content('office.yaml'), 'utf8');
    const rows = [['序号', '意见建议', '整改措施', '整改时限', '责任人'], [], []];
    await mkdir(content('templates'), { recursive: true });
    await writeFile(
      content('templates/新表样.xlsx'),
      await writeXlsx({ sheets: [{ name: '统计表', rows }] }),
    );
    await writeFile(content('office.yaml'), settings.replace('2021-03-20', '2021-03-22'));
    expect(await report('filing', '--year', '2020')).toMatchObject({ code: 0 });
    await writeFile(content('office.yaml'), settings);
    await rm(content('templates'), { recursive: true });
    const later = await zipOf('云溪镇-2020年度整改备案-2021-03-22.zip');
    expect([...later.keys()]).toContain('云溪镇-2020年度整改备案-2021-03-22/新表样.xlsx');
    expect(await made('云溪镇-2020年度整改备案-2021-03-20.zip')).toEqual(filed);
  });

  it('refuses a form with a mobile number in it, and names the cell', async () => {
    const form = { name: '统计表', rows: [['整改台账'], [`联系人 ${aMobile()}`]] };
    await mkdir(content('templates'));
    await writeFile(content('templates/表样.xlsx'), await writeXlsx({ sheets: [form] }));
    const { code, err } = await report('filing');
    await rm(content('templates'), { recursive: true });
    expect(code).toBe(1);
    expect(err).toContain('yunxi/templates/表样.xlsx');
    expect(err).toContain('A2 格里有手机号');
  });

  it('copies no site that was made from other content', async () => {
    await appendFile(content('rectifications/xikou-ludeng.md'), '\n又换了一盏。\n');
    for (const kind of ['portal', 'offline']) {
      const { code, err } = await report(kind);
      expect(code).toBe(2);
      expect(err).toContain('npm run build');
    }
  });
});
