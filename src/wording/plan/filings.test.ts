import { describe, expect, it } from 'vitest';
import { filingsOf } from './filings.ts';

const digits = '0'.repeat(14);

describe('filingsOf', () => {
  it.each([
    ['none', {}, []],
    ['ICP', { icp: '示ICP备1号' }, ['https://beian.miit.gov.cn/']],
    [
      'public security, straight to its record',
      { policeFiling: `示公网安备${digits}号` },
      [`https://beian.mps.gov.cn/#/query/webSearch?code=${digits}`],
    ],
    [
      'public security without its number',
      { policeFiling: '示公网安备号' },
      ['https://beian.mps.gov.cn/#/query/webSearch'],
    ],
  ])('%s', (_, portal, expected) => {
    expect(filingsOf(portal).map(({ address }) => address)).toEqual(expected);
  });
});
