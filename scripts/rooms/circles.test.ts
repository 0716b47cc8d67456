import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sunboard-circle-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What the linter says of files, by the rules of this project. */
async function lint(files: Readonly<Record<string, string>>): Promise<string> {
  const { linter } = JSON.parse(await readFile(join(root, 'biome.json'), 'utf8'));
  const { imports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const settings = { 'biome.json': { linter }, 'package.json': { imports } };
  const texts = Object.entries(settings).map(([name, value]) => [name, JSON.stringify(value)]);
  for (const [name = '', text = ''] of [...texts, ...Object.entries(files)]) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return new Promise((resolve) => {
    execFile(process.execPath, [biome, 'lint', '.'], { cwd: folder }, (_, out, err) =>
      resolve(out + err),
    );
  });
}

it('the linter finds a circle of two files, though it is only of types', async () => {
  const said = await lint({
    'src/model/one.ts':
      "import type { Two } from '#model/two.ts';\nexport interface One {\n  readonly two: Two;\n}\n",
    'src/model/two.ts':
      "import type { One } from './one.ts';\nexport interface Two {\n  readonly one: One;\n}\n",
  });
  expect(said).toContain('one.ts:1:26 lint/suspicious/noImportCycles');
  expect(said).toContain('two.ts:1:26 lint/suspicious/noImportCycles');
});

it('and nothing else in them', async () => {
  const said = await lint({
    'src/model/one.ts': 'export interface One {\n  readonly one: 1;\n}\n',
  });
  expect(said).not.toContain('noImportCycles');
});
