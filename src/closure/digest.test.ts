import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDigests } from './digest.ts';
import { aProgram, afterChange } from './fixtures.ts';
import { sourceAt } from './source.ts';

const program = aProgram({
  'package.json': JSON.stringify({ imports: { '#press/*': './src/press/*' } }),
  'package-lock.json': JSON.stringify({
    packages: {
      'node_modules/qr': { version: '0.7.0' },
      'node_modules/zod': { version: '4.6.7' },
    },
  }),
  'src/make.ts': "import { qr } from '#press/qr.ts';\nnew URL('a.typ', import.meta.url);",
  'src/press/qr.ts': "import encode from 'qr';",
  'src/a.typ': 'ink',
  'src/other.ts': "import 'zod';",
});
const entries = ['src/make.ts'];

describe('the digest of a closure', () => {
  it.each([
    ['an imported file', 'src/press/qr.ts', 'encode', 'draw'],
    ['data', 'src/a.typ', 'ink', 'red'],
    ['a package', 'package-lock.json', '0.7.0', '0.7.1'],
  ])('changes with %s', (_, file, before, after) => {
    const changed = openDigests(afterChange(program, file, before, after));
    expect(changed(entries)).not.toBe(openDigests(program)(entries));
  });

  it.each([
    ['a file that it does not need', 'src/other.ts', 'zod', 'qr'],
    ['a package that it does not need', 'package-lock.json', '4.6.7', '4.6.8'],
  ])('stays with %s', (_, file, before, after) => {
    const changed = openDigests(afterChange(program, file, before, after));
    expect(changed(entries)).toBe(openDigests(program)(entries));
  });

  it('reads each file once to look into it and once to digest it, for however many closures', () => {
    const read = vi.fn(program.read);
    const digest = openDigests({ ...program, read });
    digest(entries);
    digest(['src/press/qr.ts']);
    digest(entries);
    const times = read.mock.calls.filter(([path]) => path === 'src/press/qr.ts').length;
    expect(times).toBe(2);
  });
});

describe('the program that runs', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is where whoever started it says, since Astro puts bundled code elsewhere', () => {
    const root = mkdtempSync(join(tmpdir(), 'sunboard-root-'));
    writeFileSync(join(root, 'package.json'), 'elsewhere');
    vi.stubEnv('SUNBOARD_ROOT', root);
    expect(String(sourceAt().read('package.json'))).toBe('elsewhere');
    rmSync(root, { recursive: true });
  });

  it('is this one where nobody says', () => {
    expect(String(sourceAt().read('package.json'))).toContain('"name": "sunboard"');
    expect(sourceAt().list('src/closure/')).toContain('src/closure/digest.ts');
  });
});
