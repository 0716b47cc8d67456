import { describe, expect, it } from 'vitest';
import { scriptFaults } from './script-faults.ts';

describe('what Chrome 80 and Safari 14 do not have', () => {
  it.each([
    ['a ??= 1', 'assignment with a condition: a ??= 1'],
    ['a ||= 1', 'assignment with a condition: a ||= 1'],
    ['list.at(-1)', 'newer method: list.at'],
    ['text.replaceAll("a", "b")', 'newer method: text.replaceAll'],
    ['structuredClone(a)', 'newer function: structuredClone'],
    ['new WeakRef(a)', 'newer function: WeakRef'],
    ['class A { b = 1 }', 'field of a class: b = 1'],
    ['class A { static {} }', 'static block: static {}'],
    ['await a', 'await outside of a function: await a'],
    ['/(?<=a)b/.test(c)', 'look behind: /(?<=a)b/'],
    ['/a/v.test(c)', 'flag of a regular expression: /a/v'],
  ])('%s', (script, fault) => {
    expect(scriptFaults(script)).toEqual([fault]);
  });

  it('private names', () => {
    expect(scriptFaults('class A { #b() {} }')).toEqual(['private name: #b']);
  });

  it.each([
    'a?.b ?? c',
    'async () => { await a; for await (const b of c) d(b); }',
    'import("./a.js")',
    'const { b, ...rest } = a',
    '/(?<year>\\d{4})/u.exec(a)',
    'a.replaceAll ? b : c',
    'at = 1',
    'if ("Segmenter" in Intl) new Intl.Segmenter("zh")',
  ])('lets be %s', (script) => {
    expect(scriptFaults(script)).toEqual([]);
  });
});
