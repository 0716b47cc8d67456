import { describe, expect, it } from 'vitest';
import { type Raw, anItem } from '#rules/fixtures.ts';
import { isReworded, isSame, obstaclesBetween } from './comparable.ts';

const asked = (question: string, ...answers: string[]) => ({
  question,
  answers: answers.map((answer) => ({ answer, count: 9 })),
});
const water = asked('对村里的供水满意吗？', '满意', '一般', '不满意');

describe('two questions', () => {
  it.each([
    ['same', '对村里的供水满意吗？', ['满意', '一般', '不满意'], true, false],
    [
      'same but for marks and widths',
      '对村里的供水满意吗',
      ['满意', '一般 ', '不满意'],
      true,
      false,
    ],
    ['in other words', '您对现在村里供水满意吗？', ['满意', '一般', '不满意'], false, true],
    ['with other answers', '对村里的供水满意吗？', ['很满意', '满意', '不满意'], false, true],
    [
      'with the answers in another order',
      '对村里的供水满意吗？',
      ['不满意', '一般', '满意'],
      false,
      true,
    ],
    ['of something else', '对道路满意吗？', ['满意', '一般', '不满意'], false, false],
    [
      'of something else that is asked alike',
      '对村里的路灯满意吗？',
      ['满意', '一般', '不满意'],
      false,
      false,
    ],
    ['of nothing in particular', '您满意吗？', ['满意', '一般', '不满意'], false, false],
  ])('%s', (_, question, answers, same, reworded) => {
    const other = asked(question, ...answers);
    expect([isSame(water, other), isReworded(water, other)]).toEqual([same, reworded]);
  });
});

describe('two rounds', () => {
  const round = (raw: Raw) => anItem('survey', raw);
  it.each([
    [{}, {}, []],
    [{ method: '入户，每村抽 30 户' }, { method: '入户 ，每村抽30户。' }, []],
    [{ method: '入户' }, { method: '在路口拦住路人问' }, ['method']],
    [{ place: '柳湾村' }, { place: '石桥村' }, ['place']],
    [{ place: '柳湾村' }, {}, []],
    [{ method: '入户', place: '柳湾村' }, { method: '电话', place: '石桥村' }, ['method', 'place']],
  ])('%j and %j', (a, b, obstacles) => {
    expect(obstaclesBetween(round(a), round(b))).toEqual(obstacles);
  });
});
