import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { zipOf } from './zip.ts';

const date = '2020-11-20' as CivilDate;
const files = new Map([
  ['柳湾村_60×90cm/制作单.pdf', Buffer.from('%PDF')],
  ['柳湾村_60×90cm/柳湾村_1.tif', Buffer.alloc(5000, 7)],
]);

describe('zipOf', () => {
  it('holds every file under its name', () => {
    const entries = unzipSync(zipOf(files, date));
    expect(Object.keys(entries)).toEqual([...files.keys()]);
    for (const [name, content] of files) expect(Buffer.from(entries[name]!)).toEqual(content);
  });

  it('marks names as UTF-8, for Windows', () => {
    const zip = Buffer.from(zipOf(files, date));
    for (const signature of [0x04034b50, 0x02014b50]) {
      const at = zip.indexOf(Buffer.from(Uint32Array.of(signature).buffer));
      const flags = zip.readUInt16LE(at + (signature === 0x04034b50 ? 6 : 8));
      expect(flags & 0x0800).toBe(0x0800);
    }
  });

  it('is the same bytes every time, in every time zone', () => {
    const zone = process.env['TZ'];
    const zips = ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Apia'].map((tz) => {
      process.env['TZ'] = tz;
      return Buffer.from(zipOf(files, date));
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(zips[1]).toEqual(zips[0]);
    expect(zips[2]).toEqual(zips[0]);
    expect(zipOf(files, '2020-11-21' as CivilDate)).not.toEqual(new Uint8Array(zips[0]!));
  });
});
