import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sunboard-circle-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What the linter says of files, by the rules of this project. */
async function lint(files: Readonly<Record<string, string>>): Promise<string> {
  const read = async (file: string) => JSON.parse(await readFile(join(root, file), 'utf8'));
  const { linter, extends: rules } = await read('biome.json');
  const { imports } = await read('package.json');
  const settings = {
    'biome.json': { linter, extends: rules },
    'package.json': { imports },
    'scripts/rooms/import-rules.json': await read('scripts/rooms/import-rules.json'),
  };
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

const restricted = 'lint/style/noRestrictedImports';
const node = 'lint/correctness/noNodejsModules';

const refused = [
  ['src/press/one.ts', "import '#boards/two.ts';", restricted],
  ['src/press/deep/one.ts', "import '#model/office/two.ts';", restricted],
  ['src/model/one.ts', "import '#model/two.ts';", restricted],
  ['src/wording/one.ts', "export type { Two } from '#rules/two.ts';", restricted],
  ['src/data/one.ts', "export const two = await import('#disk/two.ts');", restricted],
  ['scripts/one.ts', "import '#components/two.ts';", restricted],
  ['src/pages/one.astro', "---\nimport '#press/two.ts';\n---", restricted],
  ['src/library/one.ts', "import 'astro:content';", restricted],
  ['src/rules/one.ts', "import 'node:fs';", node],
] as const;
const allowed = [
  ['src/press/two.ts', "import '#model/basics/two.ts';"],
  ['src/press/two.test.ts', "import '#boards/two.ts';"],
  ['src/data/fixtures.ts', "import '#rules/two.ts';"],
  ['src/library/two.ts', "import 'node:fs';"],
] as const;

describe('an import across rooms', () => {
  let said = '';
  beforeAll(async () => {
    const files = [...refused, ...allowed].map(([file, text]) => [file, `${text}\n`]);
    said = await lint(Object.fromEntries(files));
  });

  it.each(refused)('is refused in %s: %s', (file, _, code) => {
    expect(said).toMatch(new RegExp(`${RegExp.escape(file)}:\\d+:\\d+ ${code}`));
  });

  it.each(allowed)('passes in %s: %s', (file) => {
    expect(said).not.toContain(`${file}:`);
  });
});
