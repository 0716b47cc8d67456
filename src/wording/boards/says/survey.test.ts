import { describe, expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { boardSays } from '../board-says.ts';

const board = anItem('board', { template: 'survey', size: 'A2', items: ['one', 'two'] }, 'board');
const answers = [
  { answer: '满意', count: '52' },
  { answer: '一般', count: '5' },
  { answer: '不满意', count: '3' },
];
const questions = [{ question: '对道路满意吗', answers }];
const survey = (id: string, raw: Record<string, unknown> = {}) =>
  anItem('survey', { title: `摸底 ${id}`, audience: 'public', questions, ...raw }, id);

describe('what a board of surveys says', () => {
  it('says when, how many and how, and hides small cells with a second one', () => {
    expect(boardSays(board, anOffice({ items: [board, survey('one')] }))).toEqual({
      '摸底 one':
        '2020年10月1日至10月5日；有效样本 60 份；按户册等距抽样，入户询问；对道路满意吗：满意 52 人，87%、一般 不显示、不满意 不显示。',
    });
  });

  it('says nothing of a survey that was not cleared', () => {
    const items = [board, survey('one', { audience: 'internal' }), survey('two')];
    expect(Object.keys(boardSays(board, anOffice({ items })))).toEqual(['摸底 two']);
  });
});
