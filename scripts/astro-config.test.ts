import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { needsOf } from '#closure/needs-of.ts';
import { programRoot } from './astro-config.ts';
import { filesBelow } from './rooms/imports-of.ts';

const read = (file: string) => readFileSync(join(programRoot, file), 'utf8');
const isAstro = (name: string) => ['astro', '@astrojs/check'].includes(name);

describe('Astro, which reports on its use unless it is told not to', () => {
  it('is told so by what every start of it needs', () => {
    expect(process.env['ASTRO_TELEMETRY_DISABLED']).toBe('1');
  });

  it('is started by nothing else', () => {
    const starters = filesBelow(programRoot, ['scripts'], ['.ts'])
      .filter((file) => file !== 'scripts/astro-config.ts' && !file.endsWith('.test.ts'))
      .filter((file) => read(file).includes("from 'astro'"))
      .map((file) => needsOf(file, read(file)).imports)
      .filter((imports) => imports.some(isAstro));
    expect(starters.length).toBeGreaterThan(2);
    for (const imports of starters)
      expect(imports.some((name) => name.endsWith('astro-config.ts'))).toBe(true);
  });

  it('is started by no npm script on its own', () => {
    const scripts = Object.values<string>(JSON.parse(read('package.json')).scripts);
    expect(scripts.filter((script) => /\bastro(?:-check)?\s/.test(script))).toEqual([]);
  });
});
