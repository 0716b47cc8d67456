import { cp, mkdir, readFile, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { digestsOf } from '../output-bytes.ts';
import { runProcess } from '../run-process.ts';
import { aWorkplace } from './commands.ts';
import { noteFault } from './fault-report.ts';

// Other zones, languages, clocks, line ends and paths: the site is byte for byte the same.

const lamp = () => digestsOf(inject('workshop').lamp.folder);

describe('the same site', () => {
  it.each([
    { TZ: 'America/Los_Angeles' },
    { TZ: 'Pacific/Kiritimati' },
    { TZ: 'Asia/Kathmandu' },
    { LC_ALL: 'C' },
    { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    { LANG: 'zh_TW.UTF-8', LANGUAGE: 'zh_TW' },
  ])('comes with %j', async (env) => {
    const folder = await aWorkplace([]);
    expect(await runProcess(['build'], folder, env)).toMatchObject({ code: 0 });
    expect(await digestsOf(join(folder, 'dist'))).toEqual(await lamp());
    await noteFault('environment', JSON.stringify(env), 'the same site');
  });

  it.each(['1980-01-01', '2099-12-31'])('comes of files that were changed on %s', async (day) => {
    const folder = await aWorkplace([]);
    for (const entry of await readdir(folder, { recursive: true })) {
      const path = join(folder, entry);
      if ((await stat(path)).isFile()) await utimes(path, new Date(day), new Date(day));
    }
    expect(await runProcess(['build'], folder)).toMatchObject({ code: 0 });
    expect(await digestsOf(join(folder, 'dist'))).toEqual(await lamp());
    await noteFault('clock', `files of ${day}`, 'the same site');
  });

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a mark of byte order', (text: string) => `\ufeff${text}`],
  ])('comes of files with %s', async (name, typed) => {
    const folder = await aWorkplace([]);
    const content = join(folder, 'content');
    for (const entry of await readdir(content, { recursive: true }))
      if (/\.(?:md|yaml)$/.test(entry)) {
        const file = join(content, entry);
        await writeFile(file, typed(await readFile(file, 'utf8')));
      }
    expect(await runProcess(['build'], folder)).toMatchObject({ code: 0 });
    expect(await digestsOf(join(folder, 'dist'))).toEqual(await lamp());
    await noteFault('line ends', name, 'the same site');
  });

  it.each(['阳光 公示栏', 'a b', "it's", 'a#b', 'a%20b', 'a?b', 'a&b', '[a](b)', '{a}', 'ａ'])(
    'comes in a folder called %s',
    async (name) => {
      const folder = join(await aWorkplace([]), name);
      await mkdir(folder);
      await cp(join(inject('workshop').lamp.folder, '../content'), join(folder, 'content'), {
        recursive: true,
      });
      expect(await runProcess(['build'], folder)).toMatchObject({ code: 0 });
      expect(await digestsOf(join(folder, 'dist'))).toEqual(await lamp());
      await noteFault('path', name, 'the same site');
    },
  );
});
