import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { privacyFindings } from '#privacy/finding.ts';
import { aMobile, anIdNumber } from '#privacy/made-up-numbers.ts';
import { owedInContent, standingIn } from './standing.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sunboard-standing-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = async (path: string, text: string) => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
};
const bold = (number: string) =>
  `${number.slice(0, 6)}**${number.slice(6, 12)}**${number.slice(12)}`;
const severities = async (text: string) => {
  await put('content/qinghe/notices/a.md', text);
  const found = privacyFindings(text, 'qinghe/notices/a.md');
  return owedInContent(found, join(folder, 'content'), join(folder, 'dist')).map(
    ({ severity }) => severity,
  );
};

it('a number that stands on the published site is owed; a new one is an error', async () => {
  const number = anIdNumber();
  await put(
    'dist/qinghe/notices/a/index.html',
    `<p>户主 ${bold(number).replace('**', '<b>').replace('**', '</b>')}</p>`,
  );
  expect(await severities(`户主 ${bold(number)}`)).toEqual(['owed']);
  expect(await severities(`户主 ${bold(anIdNumber('451022', '19850101'))}`)).toEqual(['error']);
});

it('what another office published, or nobody, is an error here', async () => {
  await put('dist/baihe/a/index.html', `<p>${anIdNumber()}</p>`);
  expect(await severities(`户主 ${bold(anIdNumber())}`)).toEqual(['error']);
  expect(standingIn(undefined, 'qinghe')(aMobile())).toBe(false);
});

it('what only shows on a page is owed where it stands', async () => {
  await put('dist/qinghe/a/index.html', `<p>${aMobile()}</p>`);
  const stands = standingIn(join(folder, 'dist'), 'qinghe');
  const [finding] = privacyFindings(`电话 ${aMobile()}`, 'a.md', 1, stands);
  expect(finding).toMatchObject({ code: 'personal-data', severity: 'owed' });
  expect(finding?.hint).toContain('已经公开了');
});
