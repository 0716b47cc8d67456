import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { readPublished, writePublished } from './published-file.ts';
import type { Published } from './published.ts';
import { withFolder } from './test-folder.ts';

const published: Published = {
  version: 1,
  offices: {
    qinghe: {
      sample: true,
      items: {
        '/qinghe/notices/water/': {
          file: 'qinghe/notices/water.md',
          publishedOn: '2020-03-01' as CivilDate,
          entries: { followUps: [{ on: '0' }] },
        },
      },
    },
  },
};

it('the record is read as it was written, and nothing else is left', async () => {
  await withFolder({}, async (folder) => {
    await writePublished(folder, published);
    expect(await readPublished(folder)).toEqual({ published, findings: [] });
    expect(await readdir(folder)).toEqual(['published.json']);
  });
});

it('without a record nothing is said', async () => {
  expect(await withFolder({}, readPublished)).toEqual({ findings: [] });
});

it.each(['', '{"version":2}', '{"version":1,"offices":{"a":1}}'])(
  'a broken record is a hint: %s',
  async (text) => {
    const { published: read, findings } = await withFolder(
      { 'published.json': text },
      readPublished,
    );
    expect(read).toBeUndefined();
    expect(findings).toMatchObject([{ code: 'published-unreadable', severity: 'hint' }]);
  },
);
