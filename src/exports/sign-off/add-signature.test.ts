import { describe, expect, it } from 'vitest';
import { addSignature } from './add-signature.ts';

const signature = { step: 'issued', post: '乡长', on: '2020-11-25' } as const;
const added = '  issued: { post: 乡长, on: 2020-11-25 }\n';
const head = '---\ntitle: "路灯" # 标题\n';
const steps =
  'approval:\n  drafted: { post: 工作人员, on: 2020-11-20 }\n  checked: { post: 负责人, on: 2020-11-21 } # 已看\n';
const tail = '# 以下是修订\nchanges: []\n---\n\n正文。\n\n---\napproval: 不是字段\n';

describe('addSignature', () => {
  it('adds a line to the record and leaves every other byte as it was', () => {
    expect(addSignature(head + steps + tail, signature)).toBe(head + steps + added + tail);
  });

  it('keeps the line ends of Windows', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    expect(addSignature(windows(head + steps + tail), signature)).toBe(
      windows(head + steps + added + tail),
    );
  });

  it.each([
    ['none', '', 'approval:\n'],
    ['an empty one', 'approval:\n', 'approval:\n'],
    ['an empty one with a comment', 'approval: {} # 待审\n', 'approval: # 待审\n'],
  ])('starts the record where there is %s', (_, old, key) => {
    const end = '---\n正文。\n';
    expect(addSignature(head + old + end, { ...signature, step: 'drafted' })).toBe(
      `${head}${key}${added.replace('issued', 'drafted')}${end}`,
    );
  });

  it('adds to a record in braces, and to steps in several lines', () => {
    const braces = 'approval: { drafted: { post: 工作人员, on: 2020-11-20 } } # 在办\n';
    expect(addSignature(braces, { ...signature, step: 'checked' })).toBe(
      'approval: { drafted: { post: 工作人员, on: 2020-11-20 }, checked: { post: 乡长, on: 2020-11-25 } } # 在办\n',
    );
    const lines =
      'approval:\n    drafted:\n        post: 工作人员\n        on: 2020-11-20\ntitle: 甲\n';
    expect(addSignature(lines, { ...signature, step: 'checked' })).toBe(
      lines.replace('title', '    checked: { post: 乡长, on: 2020-11-25 }\ntitle'),
    );
  });

  it('quotes a post that YAML would read as something else', () => {
    const text = addSignature('title: 甲\n', {
      step: 'drafted',
      post: '主任: #1',
      on: '2020-11-25',
    });
    expect(text).toContain('drafted: { post: "主任: #1", on: 2020-11-25 }');
  });

  it('never writes over a signature', () => {
    const signed = head + steps + added + tail;
    expect(() => addSignature(signed, signature)).toThrow();
  });
});
