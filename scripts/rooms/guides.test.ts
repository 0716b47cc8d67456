import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from './imports-of.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

describe('who reads the guides', () => {
  const folders = (of: string) =>
    readdirSync(join(root, of), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== '__tests__')
      .map(({ name }) => name);

  it.each(['README.md', 'README.zh-CN.md'])('finds every room in %s', (file) => {
    const unnamed = folders('src').filter((name) => !read(file).includes(`| \`src/${name}/\``));
    const together = ['layouts', 'components', 'styles'];
    expect(unnamed.filter((name) => !together.includes(name))).toEqual([]);
  });

  it.each(['model', 'rules', 'wording'])('finds every folder of %s in CONTRIBUTING.md', (room) => {
    const guide = read('CONTRIBUTING.md');
    const unnamed = folders(`src/${room}`).filter(
      (name) => !guide.includes(`\`${room}/${name}/\``),
    );
    expect(unnamed).toEqual([]);
  });

  it('finds every file that CONTRIBUTING.md names by its path', () => {
    const named = read('CONTRIBUTING.md').match(/`(?:src|scripts)\/[\w./[\]-]+`/g) ?? [];
    const paths = named
      .map((path) => path.slice(1, -1))
      .filter((path) => !/my-|meeting/.test(path));
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

it('no two decisions in docs/adr have the same number', () => {
  const numbers = readdirSync(join(root, 'docs/adr')).map((name) => name.slice(0, 4));
  expect(numbers).toEqual(numbers.map((_, at) => `${at + 1}`.padStart(4, '0')));
});

it('no file of code has more than 300 lines', () => {
  const endings = ['.ts', '.astro', '.css', '.js', '.typ'];
  const files = filesBelow(root, ['src', 'scripts'], endings);
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((file) => read(file).split('\n').length > 301)).toEqual([]);
});
