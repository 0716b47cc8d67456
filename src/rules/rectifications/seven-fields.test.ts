import { describe, expect, it } from 'vitest';
import { anItem, anOffice, drafts } from '../fixtures.ts';
import { sevenFields } from './seven-fields.ts';

const bare = { content: undefined, measures: [], goal: undefined, deadline: undefined };

/** The labels that the rule asks for. */
const asked = (raw: Record<string, unknown>) =>
  drafts(sevenFields, anOffice({ items: [anItem('rectification', raw)] })).map(
    (draft) => /要写(.{4})/.exec(draft.message)?.[1],
  );

describe('seven-fields', () => {
  it.each([
    ['制定方案', ['整改内容', '整改目标', '整改时限']],
    ['正在整改', ['整改内容', '整改措施', '整改目标', '整改时限']],
    ['基本完成', ['整改内容', '整改措施', '整改目标', '整改时限', '整改成效']],
    ['已完成', ['整改内容', '整改措施', '整改目标', '整改时限']],
    ['列入规划', ['整改内容', '整改措施', '整改目标']],
    ['暂难解决', ['整改内容']],
  ])('asks of %s for %j', (progress, labels) => {
    expect(asked({ ...bare, progress })).toEqual(labels);
  });

  it('points at the line whose name has nothing behind it', () => {
    const item = anItem('rectification', { deadline: undefined, progress: '正在整改' });
    const place = { file: item.file, line: 20, column: 1 };
    const places = new Map([...item.places, ['deadline', place] as const]);
    const found = drafts(sevenFields, anOffice({ items: [Object.assign(item, { places })] }));
    expect(found).toMatchObject([{ line: 20, message: expect.stringContaining('空着') }]);
  });

  it('asks no deadline of standing work', () => {
    expect(asked({ deadline: undefined, workKind: '长期坚持' })).toEqual([]);
  });

  it('has nothing to ask where all are there', () => {
    expect(asked({ progress: '基本完成', effect: '已装好一半' })).toEqual([]);
  });
});
