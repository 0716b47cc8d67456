import { describe, expect, it } from 'vitest';
import { needsOf } from './needs-of.ts';

describe('what a file needs', () => {
  it.each([
    ['a file', "import { a } from './a.ts';", ['./a.ts']],
    ['a file for what it does', "import './a.ts';", ['./a.ts']],
    ['values among types', "import { type A, b } from './a.ts';", ['./a.ts']],
    ['all of a package', "import * as a from 'qr';", ['qr']],
    [
      'what it passes on',
      "export { a } from './a.ts';\nexport * from './b.ts';",
      ['./a.ts', './b.ts'],
    ],
    ['what it asks for late', "const a = () => import('#model/a.ts');", ['#model/a.ts']],
    ['the same once', "import { a } from './a.ts';\nexport { b } from './a.ts';", ['./a.ts']],
    [
      'where a package lies',
      "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);\nrequire.resolve('qr/wasm');",
      ['node:module', 'qr/wasm'],
    ],
    ['the same without require', "import.meta.resolve('qr/wasm');", ['qr/wasm']],
  ])('is %s', (_, code, imports) => {
    expect(needsOf('a.ts', code)).toEqual({ imports, beside: [] });
  });

  it.each([
    ["import type { A } from './a.ts';"],
    ["import { type A } from './a.ts';"],
    ["export type { A } from './a.ts';"],
    ["const a = 'import { a } from \"./a.ts\"'; // import './a.ts'"],
  ])('is not %s', (code) => {
    expect(needsOf('a.ts', code)).toEqual({ imports: [], beside: [] });
  });

  it('is data beside it, and the code of a thread', () => {
    const code = `
      const fonts = new URL('../fonts/', import.meta.url);
      const thread = () => new Worker(new URL('thread.ts', import.meta.url));`;
    expect(needsOf('a.ts', code)).toEqual({ imports: [], beside: ['../fonts/', 'thread.ts'] });
  });

  it.each([
    ['import(name)'],
    ['new URL(name, import.meta.url)'],
    ["join(import.meta.dirname, 'fonts')"],
    ['import.meta.resolve(name)'],
    ['const here = import.meta.url;'],
    ['const = 1'],
  ])('is refused where its text does not tell: %s', (code) => {
    expect(() => needsOf('src/a.ts', code)).toThrow('src/a.ts: ');
  });
});
