import { describe, expect, it } from 'vitest';
import type { Wording } from '#model/office/wording.ts';
import { aMobile } from '#privacy/made-up-numbers.ts';
import { gateFindings } from './gate.ts';

const wording: Wording = { name: '一条短信', file: 'wording/一条短信.md', lines: [] };
const text = (words: string, ownText = words) => ({
  ...{ wording, text: words, ownText },
  used: new Set<string>(),
});
const codes = (texts: ReturnType<typeof text>[], files: [string, string][] = []) =>
  gateFindings({
    texts,
    files: files.map(([path, words]) => ({
      ...{ path, title: path },
      bytes: new TextEncoder().encode(words),
    })),
  }).map(({ code, file }) => [code, file]);

const mobile = aMobile();

describe('the last look at finished texts', () => {
  it('lets the office’s telephones and honest words out', () => {
    expect(codes([text('电话 0776-000 0002。满意、不满意都可以说。')])).toEqual([]);
  });

  it('finds personal data in a text, and in a file that is read', () => {
    expect(codes([text(`请打 ${mobile}`)])).toEqual([['personal-data', wording.file]]);
    expect(codes([], [['4-短信.txt', `请打 ${mobile}`]])).toEqual([
      ['personal-data', '4-短信.txt'],
    ]);
    expect(codes([], [['a.html', `<p>${mobile}</p>`]])).toEqual([['personal-data', 'a.html']]);
  });

  it('finds words that lead to an answer in the office’s voice, not in what it quotes', () => {
    const words = '请回答满意';
    expect(codes([text(words)])).toEqual([['inducing-words', wording.file]]);
    expect(codes([text(words, '……')])).toEqual([]);
  });
});
