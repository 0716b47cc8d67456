import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const code = ['src', 'scripts', 'findings']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => /\.(?:ts|astro|typ|css|js|mjs|sh)$/.test(file));

test('no file of code has more than 300 lines', () => {
  expect(code).toContain('src/facts/rectification.ts');
  expect(code.filter((file) => readFileSync(file, 'utf8').split('\n').length > 301)).toEqual([]);
});

test('no two files import each other, directly or around a corner, types counted too', () => {
  const { linter } = JSON.parse(readFileSync('biome.json', 'utf8')) as {
    linter: { rules: { suspicious: Record<string, unknown> } };
  };
  // Biome looks for circles of values alone, if it is not told otherwise; `npm run lint` runs it.
  expect(linter.rules.suspicious['noImportCycles']).toEqual({
    level: 'error',
    options: { ignoreTypes: false },
  });
});
