import { describe, expect, it } from 'vitest';
import { anOffice, found } from '../fixtures.ts';
import { frameWithoutCount } from './frame-without-count.ts';

const frame = { id: 'a', destination: '县绩效办', group: '村干部', due: '2020-09-26' };
const handedOverOn = '2020-09-25';

describe('frame-without-count', () => {
  it.each([
    ['not handed over', frame, []],
    ['handed over with a count', { ...frame, handedOverOn, count: '40' }, []],
    ['handed over without', { ...frame, handedOverOn }, ['frames.yaml frames.0.handedOverOn']],
    ['of nobody', { ...frame, handedOverOn, count: '0' }, ['frames.yaml frames.0.handedOverOn']],
  ])('%s', (_name, raw, expected) => {
    expect(found(frameWithoutCount, anOffice({ frames: [raw] }))).toEqual(expected);
  });
});
