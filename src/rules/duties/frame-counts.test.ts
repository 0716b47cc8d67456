import { describe, expect, it } from 'vitest';
import { anOffice, found } from '../fixtures.ts';
import { frameCommitmentRows, frameCounts } from './frame-counts.ts';

const frame = { id: 'a', destination: '县绩效办', group: '村干部', due: '2020-09-26' };
const villages = [
  { id: 'liuwan', name: '柳湾村', people: '12' },
  { id: 'shiqiao', name: '石桥村' },
];
const officeWith = (raw: object) =>
  anOffice({ settings: { villages }, frames: [{ ...frame, ...raw }] });
const of = (liuwan: string, shiqiao: string) => [
  { village: 'liuwan', count: liuwan },
  { village: 'shiqiao', count: shiqiao },
];

describe('the numbers of a sample frame', () => {
  it.each([
    ['add up', { count: '20', villages: of('12', '8') }, []],
    ['leave people of no village', { count: '25', villages: of('12', '8') }, []],
    ['are one too many', { count: '19', villages: of('12', '8') }, ['frames.0.villages']],
    ['have no total', { villages: of('12', '8') }, []],
    ['are more than a village has', { villages: of('13', '8') }, ['frames.0.villages.0.count']],
  ])('%s', (_, raw, expected) => {
    const places = found(frameCounts, officeWith(raw));
    expect(places).toEqual(expected.map((path) => `frames.yaml ${path}`));
  });

  it.each([
    ['20', []],
    ['21', ['frames.yaml frames.0.commitment.rows']],
  ])('are those of the list that was committed to: %s rows', (rows, expected) => {
    const commitment = { root: 'a'.repeat(64), recordedOn: '2020-09-25', rows };
    expect(found(frameCommitmentRows, officeWith({ count: '20', commitment }))).toEqual(expected);
  });
});
