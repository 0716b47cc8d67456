import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { chineseNumber } from './chinese-number.ts';
import { paragraphsOf, partsOf } from './fixtures.ts';
import type { WordDocument } from './word-block.ts';
import { wordFile } from './word-file.ts';

const document: WordDocument = {
  title: '整改情况报告',
  blocks: [
    { type: 'heading', level: 1, text: '一、总体情况' },
    { type: 'paragraph', label: '整改目标', text: '路灯全部亮起 & 有人管护' },
    { type: 'table', head: ['事项', '缺什么'], shares: [1, 2], rows: [['路灯', '验收单']] },
  ],
  issuer: '青禾乡人民政府',
  date: '2020-11-25' as CivilDate,
};

afterEach(() => {
  vi.useRealTimers();
});

describe('wordFile', () => {
  it('holds title, headings, paragraphs, table, issuer and date in this order', async () => {
    expect(paragraphsOf(await wordFile(document))).toEqual([
      '整改情况报告',
      '一、总体情况',
      '整改目标：路灯全部亮起 & 有人管护',
      '事项',
      '缺什么',
      '路灯',
      '验收单',
      '青禾乡人民政府',
      '2020年11月25日',
    ]);
  });

  it('is set as official documents are: A4, their margins, 3号 Fangsong, headings in the outline', async () => {
    const parts = partsOf(await wordFile(document));
    const xml = parts['word/document.xml'] ?? '';
    // 210 × 297 mm, 天头 37 mm, 订口 28 mm, in twips.
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(xml).toMatch(/<w:pgMar w:top="2097" w:right="1474" w:bottom="1984" w:left="1587"/);
    expect(parts['word/styles.xml']).toContain('w:eastAsia="仿宋"');
    expect(parts['word/styles.xml']).toContain('<w:sz w:val="32"/>');
    expect(xml).toContain('<w:pStyle w:val="Heading1"/>');
  });

  it('gives the same bytes on another day', async () => {
    vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z'), toFake: ['Date'] });
    const first = await wordFile(document);
    vi.setSystemTime(new Date('2031-07-15T12:34:56Z'));
    expect(Buffer.from(await wordFile(document)).equals(Buffer.from(first))).toBe(true);
  });
});

describe('chineseNumber', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [34, '三十四'],
    [99, '九十九'],
  ])('%i is %s', (number, words) => {
    expect(chineseNumber(number)).toBe(words);
  });

  it.each([0, 100, 1.5])('knows no heading %d', (number) => {
    expect(() => chineseNumber(number)).toThrow(RangeError);
  });
});
