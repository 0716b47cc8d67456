import { describe, expect, it } from 'vitest';
import { addSignature } from './add-signature.ts';

const signature = { post: '乡长', on: '2020-11-25' } as const;
const issued = { step: 'issued' } as const;
const checked = { step: 'checked' } as const;
const drafted = { step: 'drafted' } as const;
const added = '  issued: { post: 乡长, on: 2020-11-25 }\n';
const head = '---\ntitle: "路灯" # 标题\n';
const steps =
  'approval:\n  drafted: { post: 工作人员, on: 2020-11-20 }\n  checked: { post: 负责人, on: 2020-11-21 } # 已看\n';
const tail = '# 以下是修订\nchanges: []\n---\n\n正文。\n\n---\napproval: 不是字段\n';

describe('addSignature', () => {
  it('adds a line to the record and leaves every other byte as it was', () => {
    expect(addSignature(head + steps + tail, issued, signature)).toBe(head + steps + added + tail);
  });

  it('keeps the line ends of Windows', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    expect(addSignature(windows(head + steps + tail), issued, signature)).toBe(
      windows(head + steps + added + tail),
    );
  });

  it.each([
    ['none', '', 'approval:\n'],
    ['an empty one', 'approval:\n', 'approval:\n'],
    ['an empty one with a comment', 'approval: {} # 待审\n', 'approval: # 待审\n'],
  ])('starts the record where there is %s', (_, old, key) => {
    const end = '---\n正文。\n';
    expect(addSignature(head + old + end, drafted, signature)).toBe(
      `${head}${key}${added.replace('issued', 'drafted')}${end}`,
    );
  });

  it('adds to a record in braces, and to steps in several lines', () => {
    const braces = 'approval: { drafted: { post: 工作人员, on: 2020-11-20 } } # 在办\n';
    expect(addSignature(braces, checked, signature)).toBe(
      'approval: { drafted: { post: 工作人员, on: 2020-11-20 }, checked: { post: 乡长, on: 2020-11-25 } } # 在办\n',
    );
    const lines =
      'approval:\n    drafted:\n        post: 工作人员\n        on: 2020-11-20\ntitle: 甲\n';
    expect(addSignature(lines, checked, signature)).toBe(
      lines.replace('title', '    checked: { post: 乡长, on: 2020-11-25 }\ntitle'),
    );
  });

  it('quotes a post that YAML would read as something else', () => {
    const text = addSignature('title: 甲\n', drafted, {
      post: '主任: #1',
      on: '2020-11-25',
    });
    expect(text).toContain('drafted: { post: "主任: #1", on: 2020-11-25 }');
  });

  it('never writes over a signature', () => {
    const signed = head + steps + added + tail;
    expect(() => addSignature(signed, issued, signature)).toThrow();
  });

  it.each([
    ['in braces', 'checked: { post: 负责人, on: 2020-11-21 } # 已看'],
    ['in several lines', 'checked:\n    post: 负责人\n    on: 2020-11-21'],
  ])('takes the place of one that has to be given again, %s', (_, old) => {
    const written = (step: string) => `${head}approval:\n  ${step}\n${tail}`;
    const again = addSignature(written(old), { ...checked, again: true }, signature);
    const remark = old.includes('#') ? ' # 已看' : '';
    const now = again.replace(/checked:\s*\{/, 'checked: {');
    expect(now).toBe(written(`checked: { post: 乡长, on: 2020-11-25 }${remark}`));
  });

  it('keeps what was signed beside it', () => {
    const over = {
      ...signature,
      facts: '0'.repeat(64),
      parts: '-bc4_fgh',
      audience: 'internal',
    } as const;
    expect(addSignature('title: 甲\n', issued, over)).toContain(
      `issued: { post: 乡长, on: 2020-11-25, facts: "${'0'.repeat(64)}", parts: -bc4_fgh, audience: internal }`,
    );
  });
});

describe('the signature of a change', () => {
  const noted = (entry: string) =>
    `title: 甲\nchanges:\n  - { on: 2020-11-01, note: 一 }\n${entry}\nunit: 乙\n`;
  const own = 'approval: { post: 乡长, on: 2020-11-25 }';

  it.each([
    [
      'in braces',
      '  - { on: 2020-11-24, note: 二 } # 记',
      `  - { on: 2020-11-24, note: 二, ${own} } # 记`,
    ],
    [
      'in lines',
      '  - on: 2020-11-24\n    note: 二',
      `  - on: 2020-11-24\n    note: 二\n    ${own}`,
    ],
  ])('stands in its entry, %s', (_, before, after) => {
    expect(addSignature(noted(before), { change: 1 }, signature)).toBe(noted(after));
  });

  it('stands in an entry of a list in brackets', () => {
    expect(
      addSignature('changes: [{ on: 2020-11-24, note: 二 }]\n', { change: 0 }, signature),
    ).toBe(`changes: [{ on: 2020-11-24, note: 二, ${own} }]\n`);
  });

  it('is never written over, nor into an entry that is not there', () => {
    const signed = addSignature(
      noted('  - { on: 2020-11-24, note: 二 }'),
      { change: 1 },
      signature,
    );
    expect(() => addSignature(signed, { change: 1 }, signature)).toThrow();
    expect(() => addSignature(signed, { change: 2 }, signature)).toThrow();
    expect(() => addSignature('title: 甲\n', { change: 0 }, signature)).toThrow();
  });
});
