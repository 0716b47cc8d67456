import { expect, it } from 'vitest';
import { aMobile } from '#privacy/made-up-numbers.ts';
import { withFolder } from './test-folder.ts';
import { verifyOutput } from './verify.ts';

const marks = '<meta name="robots" content="noindex"><p class="ribbon">示例站点</p>';
const expected = { sampleOffices: ['qinghe'], base: '/' };

it('a good site has no findings', async () => {
  const files = { 'index.html': '<a href="/qinghe/">青禾乡</a>', 'qinghe/index.html': marks };
  const { findings } = await withFolder(files, (folder) => verifyOutput(folder, expected));
  expect(findings).toEqual([]);
});

it('everything wrong comes in one pass', async () => {
  const files = {
    'index.html': '<a href="/none/">x</a>',
    'qinghe/index.html': '<meta name="robots" content="noindex">',
    'qinghe/data.json': `["${aMobile()}"]`,
    'a.mp4': Buffer.from('\xa9xyz', 'latin1'),
  };
  const { findings } = await withFolder(files, (folder) => verifyOutput(folder, expected));
  expect(findings.map((finding) => finding.code).sort()).toEqual([
    'dead-link',
    'output-metadata',
    'output-personal-data',
    'sample-mark',
  ]);
});

it('what is wrong is told where it was written, once', async () => {
  const files = {
    'qinghe/index.html': `${marks}<p>电话 ${aMobile()}</p><a href="/none/#a">x</a>`,
    'qinghe/data.json': `["${aMobile('135')}"]`,
    'a.mp4': Buffer.from('\xa9xyz', 'latin1'),
  };
  const asked: unknown[] = [];
  const origin = (path: string, found?: object) => {
    asked.push([path, found]);
    return path.startsWith('qinghe/') ? { file: 'a.md', line: 3 } : { file: `dist/${path}` };
  };
  const { findings } = await withFolder(files, (folder) =>
    verifyOutput(folder, { ...expected, origin }),
  );
  expect(findings.map(({ code, file, line }) => [code, file, line])).toEqual([
    ['dead-link', 'a.md', 3],
    ['output-personal-data', 'a.md', 3],
    ['output-metadata', 'dist/a.mp4', undefined],
  ]);
  expect(asked).toContainEqual(['qinghe/data.json', { words: aMobile('135') }]);
  expect(asked).toContainEqual(['qinghe/index.html', { link: 'none/#a' }]);
  expect(JSON.stringify(findings)).not.toContain(aMobile());
});

it('pages that search engines may know are told of in passing', async () => {
  const canonical = '<link rel="canonical" href="https://example.invalid/">';
  const files = { 'index.html': canonical, 'qinghe/index.html': canonical + marks };
  const { entries } = await withFolder(files, (folder) => verifyOutput(folder, expected));
  expect(entries).toEqual([
    { path: 'index.html', address: 'https://example.invalid/', changedOn: undefined },
  ]);
});
