import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { balanceOf } from '#model/rectifications/balance.ts';
import { publicItems } from '#model/audience.ts';
import type { AttachmentFile, MediaFile, Office, PictureFile } from '#model/library.ts';
import { balanceText } from '#wording/rectifications/balance.ts';
import { type Filing, evidenceFiles, filingOf } from './filing.ts';
import { filingBundle } from './filing-bundle.ts';
import { aFilingOffice, cellsOf, paragraphsOf, partsOf } from './fixtures.ts';
import { ledgerColumns } from './ledger-columns.ts';
import { bundleGaps, missingOf } from './missing.ts';
import type { TableFrame } from './table.ts';
import { tableWorkbook } from './table-workbook.ts';

const picture: PictureFile = {
  type: 'picture',
  path: 'media/laji.jpg',
  digest: 'a'.repeat(64),
  width: 800,
  height: 600,
  source: '/originals/laji.jpg',
  widths: [480, 800],
};
const proof: AttachmentFile = {
  type: 'attachment',
  path: 'media/yanshou.csv',
  digest: 'b'.repeat(64),
  bytes: 12,
  source: '/originals/yanshou.csv',
};
const office: Office = {
  ...aFilingOffice(),
  media: new Map<string, MediaFile>([picture, proof].map((file) => [file.path, file])),
};
const filing: Filing = filingOf(office, 2019);
const bundle = await filingBundle(filing, {
  templates: [],
  read: async ({ media }) => new TextEncoder().encode(`bytes of ${media.path}`),
});
const bytesOf = (path: string): Uint8Array => {
  const file = bundle.files.find((one) => one.path === path);
  if (!file) throw new Error(`no ${path}`);
  return file.bytes;
};
const frame: TableFrame = {
  sheet: '表',
  title: '县里的表样',
  unit: '',
  date: office.today,
  telephone: '',
  sample: true,
  signatures: [],
  paper: 'a3',
};
const ledger = cellsOf(bytesOf('整改台账.xlsx'));
const column = (letter: string) =>
  filing.items.map((_, index) => ledger[`${letter}${4 + index}`]?.text);

describe('filingBundle', () => {
  it('holds ledger, report, what is missing, proofs and a list of files', () => {
    expect(bundle.files.map(({ path }) => path)).toEqual([
      '整改台账.xlsx',
      '整改情况报告.docx',
      '缺件清单.docx',
      '佐证材料/01-垃圾清运不及时/00-文字说明.docx',
      '佐证材料/02-村口路灯不亮/00-文字说明.docx',
      '佐证材料/03-手机信号弱/00-文字说明.docx',
      '佐证材料/01-垃圾清运不及时/01-佐证-验收单.csv',
      '佐证材料/01-垃圾清运不及时/02-图片-整改后.jpg',
      '文件清单.xlsx',
      'SHA256SUMS.txt',
    ]);
  });

  it('takes the public items of the year in the order of their numbers, and counts the others', () => {
    expect(column('B')).toEqual(['990000201900001', '990000201900002', undefined]);
    expect(filing.held).toBe(2);
  });

  it('names no internal or unsigned item, no internal proof and no note of staff', () => {
    for (const { path, bytes } of bundle.files) {
      const text = /\.(?:xlsx|docx)$/.test(path)
        ? JSON.stringify(partsOf(bytes))
        : new TextDecoder().decode(bytes);
      expect(text).not.toMatch(/内部事项甲|未签发事项乙|内部核查记录|不外传的备注|上一年的事/);
    }
  });

  it('says the same figures as the pages of the year', () => {
    const onPage = balanceOf(
      publicItems(office, 'rectification').filter(({ year }) => year === 2019),
      office.today,
    );
    const report = paragraphsOf(bytesOf('整改情况报告.docx'));
    expect(report.join('\n')).toContain(balanceText(onPage));
    expect(balanceText(onPage)).toBe('3 件意见：已完成 1，尚未完成 1（其中逾期 1），列入规划 1');
    const states = column('N');
    expect(states.filter((state) => state?.startsWith('已完成'))).toHaveLength(onPage.done);
    expect(states.filter((state) => state?.includes('逾期'))).toHaveLength(onPage.overdue);
    expect(states.filter((state) => state?.startsWith('列入规划'))).toHaveLength(onPage.planned);
  });

  it('writes the ledger in the columns that the county asks for', () => {
    const headings = 'ABCDEFGHIJKLMNOPQR'.split('').map((letter) => ledger[`${letter}3`]?.text);
    expect(headings.join('｜')).toBe(
      '序号｜意见编号｜意见建议｜类别｜核实情况｜责任领导｜牵头单位｜配合单位｜责任人｜整改目标｜整改措施｜整改时限｜进展成效｜完成情况｜是否销号｜佐证｜回访｜备注',
    );
  });

  it('tells of each item the seven fields', () => {
    const report = paragraphsOf(bytesOf('整改情况报告.docx'));
    const start = report.findIndex((line) => line.endsWith('垃圾清运不及时'));
    const labels = report.slice(start + 1, start + 10).map((line) => line.split('：')[0]);
    for (const field of ['内容', '措施', '目标', '时限', '成效'])
      expect(labels).toContain(`整改${field}`);
    expect(labels).toContain('责任单位');
    expect(labels).toContain('责任人');
  });

  it('lays a text of its own beside the proofs of each item', () => {
    const lines = paragraphsOf(bytesOf('佐证材料/02-村口路灯不亮/00-文字说明.docx'));
    expect(lines[0]).toBe('村口路灯不亮');
    expect(lines.join('\n')).toMatch(/整改措施：.*整改时限：2020年11月20日/s);
  });

  it('takes a video as a proof, as it is, and then misses none', async () => {
    const file = 'media/x.mp4';
    const shown = { title: '清运现场', type: '视频', on: '2020-10-21', audience: 'public', file };
    const video: AttachmentFile = { ...proof, path: 'media/x.mp4', source: '/originals/x.mp4' };
    const items = filing.items.map((item) =>
      item.id === 'done' ? { ...item, evidence: [shown] as never } : item,
    );
    const withVideo: Filing = {
      ...filing,
      items,
      office: { ...office, media: new Map<string, MediaFile>([[video.path, video]]) },
    };
    expect(evidenceFiles(withVideo).map(({ path }) => path)).toEqual([
      '佐证材料/01-垃圾清运不及时/01-佐证-清运现场.mp4',
    ]);
    expect(bundleGaps(filing).join()).toContain('视频');
    expect(bundleGaps(withVideo).join()).not.toContain('视频');
  });

  it('lists which field and which proof is missing, item by item', () => {
    expect(missingOf(filing).map(({ item, what }) => `${item.id} ${what}`)).toEqual([
      'late 报县备案日期',
      'late 佐证材料',
      'late 图片',
      'planned 意见编号',
      'planned 报县备案日期',
      'planned 佐证材料',
      'planned 图片',
    ]);
    expect(paragraphsOf(bytesOf('缺件清单.docx')).join('\n')).toContain('另有 2 件');
  });

  it('gives digests and sizes that hold', () => {
    const sums = new TextDecoder().decode(bytesOf('SHA256SUMS.txt')).trimEnd().split('\n');
    const files = bundle.files.slice(0, -2);
    expect(sums).toEqual(
      files.map(
        ({ path, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}`,
      ),
    );
    const list = cellsOf(bytesOf('文件清单.xlsx'));
    expect(files.map((_, index) => list[`D${4 + index}`]?.text)).toEqual(
      files.map(({ bytes }) => String(bytes.length)),
    );
  });

  it('is the same bytes every time', async () => {
    const again = await filingBundle(filing, {
      templates: [],
      read: async ({ media }) => new TextEncoder().encode(`bytes of ${media.path}`),
    });
    expect(again.files.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).toEqual(
      bundle.files.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
    );
  });

  it('fills in a form of the county beside the plain ledger, whatever the form is called', async () => {
    const form = await tableWorkbook(frame, ledgerColumns(office), []);
    const { files, forms } = await filingBundle(filing, {
      templates: ['整改台账.xlsx', '县表.xlsx'].map((name) => ({ name, bytes: form })),
      read: async () => new Uint8Array(),
    });
    expect(files.slice(0, 3).map(({ path }) => path)).toEqual([
      '整改台账.xlsx',
      '整改台账（县里的表样）.xlsx',
      '县表.xlsx',
    ]);
    expect(forms.get('县表.xlsx')?.kind).toBe('filled');
    const cells = cellsOf(files[2]!.bytes);
    expect(filing.items.map((_, index) => cells[`C${4 + index}`]?.text)).toEqual(column('C'));
  });
});
