import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const rows = readFileSync(join(root, 'docs/duties.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| [AB]/.test(line))
  .map((line) => {
    const [clause = '', , served = '', tests = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    const named = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    return { clause, served: named(served), tests: named(tests) };
  });

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** Is there such a file, or such a command with such a subcommand? */
function isThere(name: string): boolean {
  const [, command = '', sub] = /^npm run (\S+)(?: -- (\S+))?$/.exec(name) ?? [];
  if (!command) return existsSync(join(root, name));
  const folder = join(root, 'scripts/commands', command);
  return command in scripts && (sub === undefined || existsSync(join(folder, `${sub}.ts`)));
}

describe('the table of duties', () => {
  it('has every line of the two sources, in their order', () => {
    expect(rows.map(({ clause }) => clause)).toEqual([
      ...['A head', 'A三(一)', 'A三(二)', 'A三(二) plan of 2019'],
      ...[
        'A三(二)1',
        'A三(二)2',
        'A三(二)3',
        'A三(二)4',
        'A三(三)',
        'A三(四)',
        'A三(四)1',
        'A三(四)2',
      ],
      ...['A三(五)', 'A三(六)', 'A四(一)', 'A四(二)', 'A四(三)'],
      ...[
        'B三(一)',
        'B三(二)',
        'B三(三)1',
        'B三(三)2',
        'B三, 附件',
        'B四(一)',
        'B四(二)',
        'B四(三)',
      ],
    ]);
  });

  it.each(rows)('names what serves $clause, and it is there', ({ served }) => {
    expect(served.length).toBeGreaterThan(0);
    expect(served.filter((name) => !isThere(name))).toEqual([]);
  });

  it.each(rows)('names a test of $clause, and it is there', ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    expect(tests.filter((name) => !name.endsWith('.test.ts') || !isThere(name))).toEqual([]);
  });

  it.each(['src/pages/[office]/gone.astro', 'npm run gone', 'npm run report -- gone'])(
    'would miss %s',
    (name) => {
      expect(isThere(name)).toBe(false);
    },
  );
});
