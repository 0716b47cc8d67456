import { describe, expect, it } from 'vitest';
import { beforeAfterPair } from './before-after-pair.ts';
import { foundIn } from '../fixtures.ts';

const picture = (stage: string, standpoint?: string) => ({
  file: 'media/a.jpg',
  alt: '村内主路',
  stage,
  standpoint,
});

describe('before-after-pair', () => {
  it.each([
    ['a pair', [picture('整改前', '桥头'), picture('整改后', '桥头')], []],
    ['two standpoints', [picture('整改前', '桥头'), picture('整改后', '村口')], ['pictures.1']],
    ['after alone', [picture('整改后', '桥头')], ['pictures.0']],
    ['no standpoints', [picture('整改前'), picture('整改后')], ['pictures.1']],
    ['before alone', [picture('整改前', '桥头')], []],
  ])('%s', (_name, pictures, expected) => {
    expect(foundIn(beforeAfterPair, 'rectification', { pictures })).toEqual(expected);
  });
});
