import { describe, expect, it } from 'vitest';
import {
  libreOffice,
  python,
  savedByLibreOffice,
  savedByOpenpyxl,
} from '../../__tests__/peers/spreadsheets.ts';
import { hardList } from './frame-fixtures.ts';
import { readList } from './read-list.ts';
import { commitmentOf, saltsNeeded } from './salted-list.ts';

async function rootOf(bytes: Uint8Array): Promise<string> {
  const list = await readList(bytes);
  const salts = Array.from({ length: saltsNeeded(list) }, (_, at) => String(at).padStart(64, '0'));
  return commitmentOf(list, { salts, version: 2 });
}

describe('a list saved again unchanged has the root it had', () => {
  it.skipIf(!libreOffice)('by LibreOffice (left out where it is not installed)', async () => {
    const list = await hardList();
    const again = await savedByLibreOffice(list);
    expect(await rootOf(again)).toBe(await rootOf(list));
    expect(await rootOf(await savedByLibreOffice(again))).toBe(await rootOf(list));
  });

  it.skipIf(!python)('by openpyxl (left out where it is not installed)', async () => {
    const list = await hardList();
    expect(await rootOf(await savedByOpenpyxl(list))).toBe(await rootOf(list));
  });

  it.skipIf(!libreOffice || !python)('by one after the other', async () => {
    const list = await hardList();
    const again = await savedByOpenpyxl(await savedByLibreOffice(list));
    expect(await rootOf(again)).toBe(await rootOf(list));
  });
});
