import { describe, expect, it } from 'vitest';
import { foundIn } from '../fixtures.ts';
import { answerBare } from './answer-bare.ts';

describe('answer-bare', () => {
  it.each([
    ['fee', '否'],
    ['fee', '无'],
    ['fee', '0'],
    ['fee', '0.00元'],
    ['fee', '是'],
    ['fee', '50'],
    ['timeLimit', '10'],
    ['timeLimit', '5-10'],
  ])('asks for more than %s: %s', (name, value) => {
    expect(foundIn(answerBare, 'service', { [name]: value })).toEqual([name]);
  });

  it.each([
    ['fee', '不收费'],
    ['fee', '免费'],
    ['fee', '每本 5 元'],
    ['fee', '10元'],
    ['timeLimit', '10 个工作日'],
    ['timeLimit', '当场办理'],
  ])('takes %s: %s', (name, value) => {
    expect(foundIn(answerBare, 'service', { [name]: value })).toEqual([]);
  });
});
