import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { writeZip } from './write-zip.ts';

const date = '2020-11-20' as CivilDate;
const contents = new Map([
  ['柳湾村_60×90cm/制作单.pdf', Buffer.from('%PDF')],
  ['柳湾村_60×90cm/柳湾村_1.tif', Buffer.alloc(5000, 7)],
]);
const files = new Map<string, string>();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sunboard-zip-'));
  for (const [index, [name, content]] of [...contents].entries()) {
    files.set(name, join(folder, String(index)));
    await writeFile(join(folder, String(index)), content);
  }
});
afterAll(() => rm(folder, { recursive: true }));

async function zipped(day = date): Promise<Buffer> {
  await writeZip(join(folder, 'all.zip'), files, day);
  return readFile(join(folder, 'all.zip'));
}

describe('writeZip', () => {
  it('holds every file under its name', async () => {
    const entries = unzipSync(await zipped());
    expect(Object.keys(entries)).toEqual([...contents.keys()]);
    for (const [name, content] of contents) expect(Buffer.from(entries[name]!)).toEqual(content);
  });

  it('marks names as UTF-8, for Windows', async () => {
    const zip = await zipped();
    for (const signature of [0x04034b50, 0x02014b50]) {
      const at = zip.indexOf(Buffer.from(Uint32Array.of(signature).buffer));
      const flags = zip.readUInt16LE(at + (signature === 0x04034b50 ? 6 : 8));
      expect(flags & 0x0800).toBe(0x0800);
    }
  });

  it('is the same bytes every time, in every time zone', async () => {
    const zone = process.env['TZ'];
    const zips: Buffer[] = [];
    for (const tz of ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Apia']) {
      process.env['TZ'] = tz;
      zips.push(await zipped());
    }
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(zips[1]).toEqual(zips[0]);
    expect(zips[2]).toEqual(zips[0]);
    expect(await zipped('2020-11-21' as CivilDate)).not.toEqual(zips[0]);
  });
});
