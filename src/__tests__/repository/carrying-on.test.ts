import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (file: string): string => readFileSync(file, 'utf8');

const { version, devDependencies } = JSON.parse(read('package.json')) as {
  version: string;
  devDependencies: Record<string, string>;
};
const run = ['bash .ci/run'];

interface Workflow {
  readonly jobs: Record<string, { readonly steps: readonly { readonly run?: string }[] }>;
}

describe('a run elsewhere does what .ci/run does, and nothing else', () => {
  test('on GitHub', () => {
    const { jobs } = parse(read('.github/workflows/ci.yml')) as Workflow;
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    expect(steps.flatMap((step) => step.run ?? [])).toEqual(run);
  });

  test('on GitLab, with the Node of .nvmrc', () => {
    const { ci } = parse(read('.gitlab-ci.yml')) as { ci: { image: string; script: string[] } };
    expect(ci.script).toEqual(run);
    expect(ci.image).toBe(`node:${read('.nvmrc').trim()}-bookworm`);
  });
});

test('.nvmrc names the Node that npm ci brings', () => {
  expect(read('.nvmrc').trim()).toBe(devDependencies['node']);
});

test('CHANGELOG.md tells what the version of package.json holds', () => {
  expect(read('CHANGELOG.md')).toMatch(
    new RegExp(`^## \\[${version}\\] - \\d{4}-\\d\\d-\\d\\d$`, 'm'),
  );
});

describe('findings/', () => {
  const scripts = readdirSync('findings').filter((name) => name.endsWith('.sh'));
  /** What a script says in its second line, which is its title. */
  const title = (name: string): string =>
    read(`findings/${name}`).split('\n')[1]?.replace(/^# /, '') ?? '';

  test.each(scripts)('%s says what one would guess, what happens and why it matters', (name) => {
    const script = read(`findings/${name}`);
    for (const part of ['One would guess', 'What happens', 'Why it matters here', 'Seen with'])
      expect(script).toContain(`\n# ${part}: `);
    expect(script).toMatch(/^trap 'rm -rf "\$work"' EXIT$/m);
  });

  test('its README lists each script by its title', () => {
    const listed = read('findings/README.md').match(/^- .*$/gm);
    const plain = listed?.map((line) => line.replaceAll('\\', ''));
    expect(plain).toEqual(
      scripts.map((name) => `- [${name.slice(0, -3)}](${name}): ${title(name)}`),
    );
  });
});
