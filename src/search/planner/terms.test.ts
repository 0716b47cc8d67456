import { describe, expect, it } from 'vitest';
import { queryTerms } from './terms.ts';

const texts = (text: string) => queryTerms(text).map((term) => term.text);
const weightOf = (text: string, term: string, domain: string[] = []) =>
  queryTerms(text, new Set(domain)).find((one) => one.text === term)?.weight ?? 0;

describe('queryTerms', () => {
  it.each([
    ['路灯', ['路灯']],
    ['饮水安全', ['饮水', '水安', '安全']],
    ['灯', ['灯']],
    ['平发〔2020〕51号', ['平发', '号', '2020', '51']],
    ['qh-b07', ['qh', 'b07']],
    ['柳湾 柳湾', ['柳湾']],
    ['', []],
    ['？！', []],
  ])('reads %s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('counts a pair across two words for less than a word', () => {
    expect(weightOf('饮水安全', '水安')).toBeLessThan(weightOf('饮水安全', '安全'));
  });

  it('counts a word of the office for more than another', () => {
    expect(weightOf('饮水安全', '饮水', ['饮水'])).toBeGreaterThan(weightOf('饮水安全', '安全'));
  });

  it.each(['增家村', '单庄村', '张新村'])('takes a name like %s for one word', (name) => {
    expect(queryTerms(`${name}路灯`).filter(({ inWord }) => !inWord)).toHaveLength(1);
  });

  it('takes a village that no dictionary knows for a word', () => {
    expect(weightOf('柳湾村路灯', '柳湾', ['柳湾村'])).toBe(2);
    expect(weightOf('柳湾村路灯', '村路', ['柳湾村'])).toBe(0.25);
  });
});
