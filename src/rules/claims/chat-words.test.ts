import { describe, expect, it } from 'vitest';
import { anItem, anOffice, drafts } from '../fixtures.ts';
import { chatWords } from './chat-words.ts';

describe('chat-words', () => {
  it.each([
    ['@所有人 请转发到网格群', 1],
    ['请转发到各村群。', 1],
    ['收到请回复', 1],
    ['路灯修好了[玫瑰][玫瑰]', 1],
    ['[图片]', 1],
    ['[图片](media/a.jpg)', 0],
    ['请示转发给县里后办理', 0],
    ['收到回复 12 份', 0],
    ['写信到 a@example.invalid', 0],
  ])('of a line “%s” says so %d times', (body, times) => {
    const office = anOffice({ items: [anItem('notice', {}, 'a', `第一行。\n${body}`)] });
    expect(drafts(chatWords, office).map(({ line }) => line)).toEqual(times ? [41] : []);
  });
});
