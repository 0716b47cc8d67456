import { readFile } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { scriptFaults } from '../../__tests__/old-kernels/script-faults.ts';
import { type SearchEntry, searchData } from './search-entry.ts';

const entry = (title: string, fields: Partial<SearchEntry> = {}): SearchEntry => ({
  url: `../${title}.html`,
  title,
  kind: '整改事项',
  state: '正在整改',
  source: '村建中心',
  keywords: '',
  text: '',
  ...fields,
});

const entries = [
  entry('垃圾清运', { text: '路灯下的垃圾桶' }),
  entry('路灯不亮', { text: '柳湾村主路', keywords: '柳湾村' }),
  entry('石桥村饮水管网漏水', { source: '农业服务中心', state: '逾期 26 天' }),
  entry('WiFi 信号', { text: '４Ｇ 基站\u2028' }),
];

/** The script as a browser runs it, without a page: only its finding. */
const script = await readFile(new URL('search.js', import.meta.url), 'utf8');
const window: { sunboardFind?: (query: string) => { hits: SearchEntry[]; partly: boolean } } = {};
runInNewContext(searchData(entries) + script, { window });
const found = (query: string) => {
  const answer = window.sunboardFind?.(query);
  return answer && { titles: answer.hits.map(({ title }) => title), partly: answer.partly };
};

it.each([
  ['路灯', ['路灯不亮', '垃圾清运']],
  ['柳湾 路灯', ['路灯不亮']],
  ['柳湾，路灯', ['路灯不亮']],
  ['农业', ['石桥村饮水管网漏水']],
  ['逾期', ['石桥村饮水管网漏水']],
  ['wifi', ['WiFi 信号']],
  ['4g', ['WiFi 信号']],
  ['', []],
  ['查无此事', []],
])('“%s” finds %j', (query, titles) => {
  expect(found(query)).toEqual({ titles, partly: false });
});

it('words that nobody writes in one are found by their pairs, and the answer says so', () => {
  expect(found('石桥饮水')).toEqual({ titles: ['石桥村饮水管网漏水'], partly: true });
});

it('is plain enough for old kernels', () => {
  expect(scriptFaults(script)).toEqual([]);
  expect(script).not.toMatch(/\?\.|\?\?|\bimport\b|\bexport\b|\.append\(/);
});
