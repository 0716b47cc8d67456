import { describe, expect, it } from 'vitest';
import { exampleAt, exampleEntry, exampleLine, nameAnywhere, nameAt } from './hint.ts';
import { fileSheets, kindSheets } from './sheets.ts';

const { rectification, notice } = kindSheets;

describe('what a message says of a field', () => {
  it.each([
    ['followUps.0.by', 'by（督查岗位）'],
    ['measures.0', 'measures（整改措施）'],
    ['approval.drafted.post', 'post（拟稿岗位）'],
    ['unheard.of', 'of'],
  ])('is at %s its name and label: %s', (path, name) => {
    expect(nameAt(rectification, path)).toBe(name);
  });

  it('is its bare name in a record, which may have any, with the example of the record', () => {
    const path = ['duties', 0, 'rule', 'of', 'where', 'channel'];
    expect(nameAt(fileSheets['plan.yaml'], path)).toBe('channel');
    expect(exampleAt(fileSheets['plan.yaml'], path)).toBe('比如 where: { channel: 一封信 }');
  });

  it('is how another file does it where nothing on the way is known', () => {
    expect(exampleAt(notice, ['unheard', 'of'])).toBe('照同类文件的写法');
  });

  it('is the field at the top where only the name is known, else the first that is called so', () => {
    expect(nameAnywhere(rectification, 'title')).toBe('title（标题）');
    expect(nameAnywhere(rectification, 'approvedBy')).toBe('approvedBy（批准岗位）');
    expect(nameAnywhere(rectification, 'unheard')).toBe('unheard');
  });

  it('has an example to be copied, as a field or as one more entry', () => {
    expect(exampleLine(notice, 'period')).toBe(
      'period: { from: 2020-11-16, days: 7, counting: 工作日 }',
    );
    expect(exampleEntry(rectification, 'relapses')).toBe(
      '- { on: 2020-12-20, note: 又有两盏不亮 }',
    );
  });
});
