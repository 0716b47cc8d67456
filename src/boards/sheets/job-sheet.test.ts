import { describe, expect, it } from 'vitest';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { orderOf } from '../package/package-sheets.ts';
import { type PrintFile, jobSheet } from './job-sheet.ts';
import { sheetOf } from './sheet.ts';

/** The facts of a job sheet as lines, for a board and print settings of its office. */
function facts(
  raw: Record<string, unknown> = {},
  print: Record<string, unknown> = {},
  pages = 1,
  files: PrintFile[] = [],
) {
  const board = anItem('board', { size: 'A3横', ...raw }, 'sign');
  const items = [anItem('rectification'), board];
  const office = anOffice({ items, settings: { print } });
  const sheet = sheetOf(board, office, portal)!;
  const order = orderOf({ board, office, sheet });
  const about = { board, office, sheet, order, pages };
  const job = jobSheet({ ...about, name: '柳湾', files, pictures: ['1.jpg'] });
  return { ...job, lines: job.facts.map(({ label, text }) => `${label}：${text}`) };
}

describe('jobSheet', () => {
  it('says size, area, number of sheets and whom to ask', () => {
    expect(facts().lines).toEqual([
      '委托单位：示例县青禾乡',
      '内容：公告牌《柳湾村路灯》',
      '牌号：QH-B01，第 1 次更新，内容截至 2020年11月20日',
      '成品尺寸：宽 42 × 高 29.7 cm（横版）',
      '数量：1 张',
      '面积：每张 0.125 m²，共 0.125 m²',
      '印制方式：写真',
      '材料：户外写真布',
      '打孔：不打孔',
      '边框压边：没有边框压边',
      '白边：不留白边',
      '安装：自行安装',
      '设置地点：柳湾村村口',
      '交货期限：双方另行约定',
      '联系：党政综合办公室，0000-0000001',
    ]);
  });

  it('lets the board say otherwise than the office', () => {
    const size = { width: '1200', height: '800' };
    const print = { quantity: '2', deadline: '2020-12-01', holes: '四角打孔' };
    const office = { presets: ['banner'], hiddenEdge: '20', whiteEdge: '100', holes: '无' };
    const { lines } = facts({ size, print }, office);
    expect(lines).toEqual(
      expect.arrayContaining([
        '数量：2 张',
        '面积：每张 0.96 m²，共 1.92 m²（不含白边）',
        '打孔：四角打孔',
        '边框压边：四边各有 20 mm 会被边框遮住，文字已避开',
        '白边：写真、喷绘文件四边各已加 100 mm，连白边宽 140 × 高 100 cm；白边不裁，打孔、绷框用',
        '交货期限：2020年12月1日以前',
      ]),
    );
  });

  it('warns of a frame that hides text', () => {
    expect(facts({}, { hiddenEdge: '11' }).lines).toContain(
      '边框压边：边框最多压住四边各 10 mm，再宽会遮住文字',
    );
    expect(facts({}, { hiddenEdge: '10' }).lines.join()).toContain('文字已避开');
  });

  it('has no white edge where the shop gets no files for inkjets', () => {
    expect(facts({}, { presets: ['offset'], whiteEdge: '100' }).lines).toContain('白边：不留白边');
  });

  it('lists the files of several sheets on one line', () => {
    const file = (name: string, what: string) => ({ name, what });
    const files = [
      file('柳湾_胶印.pdf', '胶印用'),
      file('柳湾_写真_1.tif', '第 1 张，写真用'),
      file('柳湾_写真_1.jpg', '第 1 张，同一张'),
      file('柳湾_写真_2.tif', '第 2 张，写真用'),
      file('柳湾_写真_2.jpg', '第 2 张，同一张'),
    ];
    expect(facts({}, {}, 2, files).files).toEqual([
      file('柳湾_胶印.pdf', '胶印用'),
      file('柳湾_写真_1.tif 到 2.tif', '2 张各一个文件，写真用'),
      file('柳湾_写真_1.jpg 到 2.jpg', '2 张各一个文件，同一张'),
    ]);
  });

  it('counts the sheets of a board that takes several', () => {
    const { lines, shown } = facts({}, { quantity: '2' }, 3);
    expect(lines).toContain('数量：每套 3 张，做 2 套，共 6 张');
    expect(lines).toContain('面积：每张 0.125 m²，共 0.748 m²');
    expect(shown).toBe('小样：共 3 张，下面是前 1 张');
  });
});
