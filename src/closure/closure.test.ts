import { describe, expect, it } from 'vitest';
import { closureOf } from './closure.ts';
import { aProgram } from './fixtures.ts';

const aliases = { '#press/*': './src/press/*', '#model/*': './src/model/*' };
const closure = (files: Record<string, string>, ...entries: string[]) =>
  closureOf(entries, aliases, aProgram(files));

describe('a closure', () => {
  it('holds what is imported, and what that imports, from wherever', () => {
    const files = {
      'src/boards/make.ts': "import { qr } from '#press/qr.ts';\nimport { a } from './a.ts';",
      'src/boards/a.ts': "import type { T } from '#model/t.ts';",
      'src/press/qr.ts': "import { at } from '../model/date.ts';\nimport qr from 'qr';",
      'src/model/date.ts': "import { readFile } from 'node:fs/promises';",
      'src/model/t.ts': 'export type T = 1;',
    };
    expect(closure(files, 'src/boards/make.ts')).toEqual({
      files: ['src/boards/a.ts', 'src/boards/make.ts', 'src/model/date.ts', 'src/press/qr.ts'],
      packages: ['qr'],
    });
  });

  it('holds the data beside a file, and the code of its threads, but no tests', () => {
    const files = {
      'src/press/set.ts': "new URL('worker.ts', import.meta.url);",
      'src/press/worker.ts': "new URL('../boards/templates/', import.meta.url);",
      'src/boards/templates/a.typ': '#import "b.typ"',
      'src/boards/templates/a.test.ts': "import { no } from './no.ts';",
      'src/boards/templates/old/b.typ': '',
      'src/boards/templates.md': '',
    };
    expect(closure(files, 'src/press/set.ts').files).toEqual([
      'src/boards/templates/a.typ',
      'src/boards/templates/old/b.typ',
      'src/press/set.ts',
      'src/press/worker.ts',
    ]);
  });

  it('is that of all entries together, and ends where files import each other', () => {
    const files = {
      'src/a.ts': "import { b } from './b.ts';",
      'src/b.ts': "import { a } from './a.ts';",
      'src/c.ts': "import table from './table.json' with { type: 'json' };",
      'src/table.json': '{}',
    };
    expect(closure(files, 'src/a.ts', 'src/c.ts').files).toEqual([
      'src/a.ts',
      'src/b.ts',
      'src/c.ts',
      'src/table.json',
    ]);
  });

  it.each([
    ['qr/decode.js', 'qr'],
    ['@cantoo/pdf-lib', '@cantoo/pdf-lib'],
    ['@myriaddreamin/typst/wasm', '@myriaddreamin/typst'],
  ])('knows %s as a file of the package %s', (wanted, name) => {
    expect(closure({ 'src/a.ts': `import '${wanted}';` }, 'src/a.ts').packages).toEqual([name]);
  });

  it.each([
    ['a file that is gone', "import './gone.ts';"],
    ['an alias that package.json does not have', "import '#pages/a.ts';"],
  ])('is not to be had with %s', (_, code) => {
    expect(() => closure({ 'src/a.ts': code }, 'src/a.ts')).toThrow();
  });
});
