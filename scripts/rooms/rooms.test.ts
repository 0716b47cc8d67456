import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { importRules } from './import-rules.ts';
import { filesBelow, importsOf } from './imports-of.ts';
import { type Room, folderOf, importAliases, roomNames, rooms } from './rooms.ts';
import { withRoomsTable } from './rooms-table.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** As it stands in the project, where every file is formatted. */
const formatted = async (file: string, text: string) =>
  format(text, { ...(await resolveConfig(join(root, file))), filepath: file });

const asJson = (value: unknown) => JSON.stringify(value, null, 2);

describe('the table of rooms', () => {
  it.each(roomNames)('%s needs only rooms above it, so there is no circle', (room) => {
    const above = roomNames.slice(0, roomNames.indexOf(room)) as string[];
    for (const other of (rooms[room] as Room).imports) expect(above).toContain(other.split('/')[0]);
  });

  it('names every folder of src', () => {
    const folders = readdirSync(join(root, 'src')).filter((name) => name !== '__tests__');
    expect(roomNames).toEqual(expect.arrayContaining(folders));
  });

  it.each([
    ['scripts/rooms/import-rules.json', () => asJson(importRules())],
    ['CONTRIBUTING.md', () => withRoomsTable(read('CONTRIBUTING.md'))],
    [
      'package.json',
      () => asJson({ ...JSON.parse(read('package.json')), imports: importAliases() }),
    ],
  ])('says the same as %s', async (file, written) => {
    await expect(await formatted(file, written())).toMatchFileSnapshot(join(root, file));
  });
});

describe('a file of a room', () => {
  const inRooms = filesBelow(root, ['src', 'scripts'], ['.ts', '.astro']).filter(
    (file) => !file.startsWith('src/__tests__/') && !file.endsWith('.test.ts'),
  );
  const roomOf = (path: string) => roomNames.find((room) => path.startsWith(`${folderOf(room)}/`));

  it('is looked at', () => expect(inRooms.length).toBeGreaterThan(500));

  it('imports across rooms by `#room/…`, where Biome sees it', () => {
    const leaving = inRooms.flatMap((file) =>
      importsOf(join(root, file))
        .filter((path) => path.startsWith('.'))
        .filter((path) => roomOf(posix.join(posix.dirname(file), path)) !== roomOf(file))
        .map((path) => `${file} imports ${path}`),
    );
    expect(leaving).toEqual([]);
  });

  it('is not made of fixtures, which may reach for anything', () => {
    const isFixture = (path: string) => /(?:^|\/)fixtures?(?:-[\w-]+)?\.ts$/.test(path);
    const reaching = inRooms
      .filter((file) => !isFixture(file))
      .flatMap((file) =>
        importsOf(join(root, file))
          .filter(isFixture)
          .map((path) => `${file} imports ${path}`),
      );
    expect(reaching).toEqual([]);
  });
});
