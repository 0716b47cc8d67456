import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { finishPdf } from '#press/finish/finish.ts';
import type { OpenPage } from '#press/preflight/check.ts';
import type { TextMark } from '#press/preflight/marks.ts';
import { openPdf } from '#press/preflight/open-pdf.ts';
import {
  type Line,
  area,
  areaLeft,
  areaLines,
  ascent,
  character,
  descent,
  isText,
  linesOf,
  mm,
  rulesOf,
} from './fixtures-lines.ts';
import { documentSheet } from './sheets/document.ts';
import { openSheetTypesetter } from './typesetter.ts';
import type { Typesetter } from '#press/typeset/typesetter.ts';
import { documentFonts } from '#press/typeset/document-fonts.ts';

// The finished PDF, measured against GB/T 9704-2012. Millimetres from the upper left corner.

/** 2000 characters without a mark among them: every line of it is full. */
const fullLines = '修桥补路植树护林引水通电'.repeat(167).slice(0, 2000);
const joint = {
  fullText: '是',
  title: '关于修路的通知',
  issuers: ['中共青禾乡委员会', '青禾乡人民政府'],
  number: '青禾发〔2020〕1号',
  issuedOn: '2020-09-01',
  copies: ['县绩效办'],
};

let typesetter: Typesetter;
beforeAll(async () => {
  typesetter = await openSheetTypesetter(documentFonts);
});
afterAll(() => typesetter.close());

async function pagesOf(
  body: string,
  raw = {},
  settings: Record<string, unknown> = { sample: '是' },
) {
  const document = anItem('document', { ...joint, ...raw }, 'a', body);
  const sheet = documentSheet(document, anOffice({ settings }));
  if (!sheet) throw new Error('no sheet');
  const { pdf } = await typesetter.typeset(sheet.template, sheet, new Map());
  const { title, issuer, issuedOn: date, size } = sheet;
  return (await openPdf(await finishPdf(pdf, { title, issuer, date, size }))).pages;
}

describe('a page full of text', () => {
  let pages: OpenPage[];
  beforeAll(async () => {
    pages = [...(await pagesOf(fullLines))];
  });

  it.each([1, 2])(
    'has 22 lines of 28 characters that fill 156 × 225 mm (page index %i)',
    (index) => {
      const page = pages[index]!;
      const lines = areaLines(page);
      expect(lines).toHaveLength(22);
      expect(lines.map(({ glyphs }) => glyphs)).toEqual(lines.map(() => 28));
      for (const line of lines) {
        expect(Math.abs(line.left - areaLeft(page))).toBeLessThan(0.1);
        expect(Math.abs(line.right - line.left - area.width)).toBeLessThan(0.1);
      }
      expect(Math.abs(lines[0]!.top - area.top)).toBeLessThan(0.1);
      expect(Math.abs(lines[21]!.bottom - area.bottom)).toBeLessThan(0.1);
    },
  );

  it('has margins of 37 mm above and 28 mm at the binding, front and back alike', () => {
    const [back, front] = [areaLines(pages[1]!), areaLines(pages[2]!)];
    expect(Math.abs(front[0]!.left - 28)).toBeLessThan(1);
    expect(Math.abs(210 - back[0]!.right - 28)).toBeLessThan(1);
    for (const [first] of [front, back]) expect(Math.abs(first!.top - 37)).toBeLessThan(1);
  });

  it('is in Fangsong of size 3', () => {
    for (const { size, fonts } of areaLines(pages[1]!)) {
      expect(size).toBeCloseTo(15.79, 2);
      expect([...fonts].join()).toMatch(/^FandolFang/);
    }
  });

  it('begins paragraphs two characters from the edge', () => {
    const body = areaLines(pages[0]!).find(({ glyphs }) => glyphs === 26)!;
    expect(body.left - areaLeft(pages[0]!)).toBeCloseTo(2 * character, 1);
  });

  it('is numbered outside, one character of size 4 from the edge, its dash 7 mm below', () => {
    for (const page of pages) {
      const number = linesOf(page).at(-1)!;
      expect(number.size).toBeCloseTo(14, 2);
      const left = areaLeft(page);
      const gap = page.number % 2 === 1 ? left + area.width - number.right : number.left - left;
      expect(Math.abs(gap - mm(14))).toBeLessThan(0.2);
      // Its ink reaches 0.40 em above the foot of the line, by the outline in the font.
      const dash = number.bottom - (descent + 0.4) * mm(14);
      expect(Math.abs(dash - area.bottom - 7)).toBeLessThan(1);
    }
  });

  it('bears 样张 across it, turned and behind the text, and no seal', () => {
    for (const page of pages) {
      const turned = page.marks.filter(isText).filter(({ upright }) => !upright);
      expect(turned.map(({ glyphs }) => glyphs.length)).toEqual([2]);
      expect(page.marks.filter(({ kind }) => kind === 'image')).toEqual([]);
    }
  });
});

describe('the first page', () => {
  let page: OpenPage;
  let head: TextMark[];
  let rest: Line[];
  beforeAll(async () => {
    page = (await pagesOf(fullLines, { addressees: ['各村'] }))[0]!;
    head = page.marks.filter(isText).filter((mark) => mark.colour.parts[1] === 0.8);
    const foot = mm(page.trim.top - Math.min(...head.map(({ foot }) => foot.start[1])));
    rest = areaLines(page).filter(({ top }) => top > foot);
  });

  it('has the mark in red 35 mm below the top of the type area, both organs equally wide', () => {
    const tops = head.map(({ foot, size }) => foot.start[1] + ascent * size);
    const top = mm(page.trim.top - Math.max(...tops));
    expect(Math.abs(top - area.top - 35)).toBeLessThan(1);
    for (const { colour } of head) expect(colour.parts).toEqual([0, 0.8, 0.8, 0]);
    const feet = new Set(head.map(({ foot }) => Math.round(foot.start[1])));
    const rows = [...feet]
      .map((at) => head.filter(({ foot }) => Math.round(foot.start[1]) === at))
      .map((marks) => [marks[0]!.foot.start[0], marks.at(-1)!.foot.end[0]].map(Math.round));
    // Two organs, and 文件 beside them.
    expect(rows).toHaveLength(3);
    expect(rows[0]).toEqual(rows[1]);
    expect(rows[2]![0]).toBeGreaterThan(rows[0]![1]!);
  });

  it('has the number in the middle and a red line of 156 mm 4 mm below it', () => {
    const number = rest[0]!;
    const middle = areaLeft(page) + area.width / 2;
    expect(Math.abs((number.left + number.right) / 2 - middle)).toBeLessThan(0.5);
    const [line] = rulesOf(page);
    expect(Math.abs(line!.at - number.bottom - 4)).toBeLessThan(0.5);
    expect(line!.width).toBeCloseTo(area.width, 1);
    expect(line!.inks).toEqual([0, 0.8, 0.8, 0]);
  });

  it('has the title in size 2 two empty lines below, the addressees one below that, then text', () => {
    const [line] = rulesOf(page);
    const title = rest.filter(({ size }) => size > 20);
    const pitch = (225 - character) / 21;
    expect(title[0]!.size).toBeCloseTo(22, 2);
    expect(Math.abs(title[0]!.top - line!.at - (3 * pitch - character))).toBeLessThan(1);
    const addressees = rest[rest.indexOf(title.at(-1)!) + 1]!;
    expect(addressees.left).toBeCloseTo(areaLeft(page), 1);
    expect(Math.abs(addressees.bottom - title.at(-1)!.bottom - 2 * pitch)).toBeLessThan(1);
    const text = rest.slice(rest.indexOf(addressees) + 1);
    expect(text[0]?.glyphs).toBe(26);
    expect(text[0]!.top - addressees.top).toBeCloseTo(pitch, 1);
  });
});

describe('the lines of a title', () => {
  const titleOf = async (title: string, issuers: string[], villages: string[] = []) => {
    const settings = { villages: villages.map((name) => ({ id: 'v', name })) };
    const [page] = await pagesOf('请照办。', { title, issuers }, settings);
    return areaLines(page!)
      .filter(({ size }) => Math.abs(size - 22) < 0.01)
      .map(({ text }) => text);
  };

  it.each([
    [
      'one organ before a book title',
      '关于印发《小河乡2020年绩效考评工作方案》的通知',
      ['示例县小河乡人民政府'],
      ['示例县小河乡人民政府关于印发', '《小河乡2020年绩效考评工作方案》的通知'],
    ],
    [
      'two organs side by side',
      '关于张家村和李庄村道路维修的通知',
      ['中共小河乡委员会', '小河乡人民政府'],
      ['中共小河乡委员会　小河乡人民政府', '关于张家村和李庄村道路维修的通知'],
    ],
    [
      'two organs that are too long for that',
      '关于开展农村人居环境整治提升行动有关事项的通知',
      ['中共示例县小河乡委员会', '示例县小河乡人民政府'],
      [
        '中共示例县小河乡委员会',
        '示例县小河乡人民政府',
        '关于开展农村人居环境整治',
        '提升行动有关事项的通知',
      ],
    ],
  ])('are whole words: %s', async (_, title, issuers, lines) => {
    expect(await titleOf(title, issuers)).toEqual(lines);
  });

  it('tear no name of the office', async () => {
    const title = '关于曾家村单庄村仇家村乐亭村等村农村饮水安全工程竣工验收的通知';
    const villages = ['曾家村', '单庄村', '仇家村', '乐亭村'];
    const lines = await titleOf(title, ['小河乡人民政府'], villages);
    expect(lines.join('')).toBe(`小河乡人民政府${title}`);
    for (const name of villages) expect(lines.some((line) => line.includes(name))).toBe(true);
  });

  it('are those of the red head where an organ has a very long name', async () => {
    const issuer = '示例市示例区人民政府柳林街道办事处社会事务管理办公室';
    const [page] = await pagesOf('请照办。', { issuers: [issuer] });
    const head = linesOf(page!).filter(({ top, size }) => top < 150 && size > 22.01);
    expect(head.map(({ text }) => text)).toEqual([
      '示例市示例区人民政府柳林街道办事处',
      '社会事务管理办公室文件',
    ]);
    expect([...head[0]!.fonts].join()).toMatch(/^NotoSerifSC/);
  });
});

describe('the end of a document', () => {
  it('has the date four characters from the right, an organ centred on it, one to its left', async () => {
    const [, page] = await pagesOf(`${fullLines.slice(0, 300)}\n\n请照办。`);
    const lines = areaLines(page!);
    const date = lines.find(
      ({ right }) => Math.abs(areaRight(page!) - right - 4 * character) < 0.3,
    )!;
    const organs = lines[lines.indexOf(date) - 1]!;
    expect(organs.glyphs).toBe(15);
    const half = (7 * character) / 2;
    expect(Math.abs(organs.right - half - (date.left + date.right) / 2)).toBeLessThan(0.3);
    expect(lines.indexOf(date)).toBe(lines.length - 4);
  });

  const areaRight = (page: OpenPage) => areaLeft(page) + area.width;
  it.each([
    ['little text', 300, 2, []],
    ['an odd last page', 1000, 4, []],
    ['a full even page', 28 * 22 - 2, 4, [3, 4]],
  ])('has 版记 at the foot of an even page: %s', async (_name, length, count, bare) => {
    const pages = await pagesOf(`${fullLines.slice(0, length)}`);
    expect(pages).toHaveLength(count);
    const rules = rulesOf(pages.at(-1)!);
    expect(rules.map(({ thick }) => thick.toFixed(2))).toEqual(['0.35', '0.25', '0.35']);
    expect(rules.at(-1)!.at).toBeCloseTo(area.bottom, 1);
    const numbered = (page: OpenPage) => linesOf(page).some(({ top }) => top > area.bottom);
    expect(pages.filter((page) => !numbered(page)).map(({ number }) => number)).toEqual(bare);
  });

  it('has 样张 for the sample alone', async () => {
    const pages = await pagesOf('请照办。', {}, { sample: '否' });
    for (const page of pages)
      expect(page.marks.filter(isText).every(({ upright }) => upright)).toBe(true);
  });
});

describe('the four levels', () => {
  it('are in Hei, Kai and Fangsong', async () => {
    const body = '## 一、目标\n\n### （一）宣传\n\n#### 1.板报\n\n##### （1）内容\n\n照办。';
    const lines = (await pagesOf(body)).flatMap(areaLines);
    const faces = lines.filter(({ fonts, glyphs }) => fonts.size === 1 && glyphs <= 5);
    expect(faces.map(({ fonts, glyphs }) => `${glyphs} ${[...fonts][0]?.split('-')[0]}`)).toEqual(
      expect.arrayContaining(['4 NotoSansSC', '5 LXGWWenKai', '4 FandolFang', '5 FandolFang']),
    );
  });
});
