import { expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import type { Office } from '#model/library.ts';
import type { Portal } from '#model/office/portal.ts';
import { madeFrom, readMadeFrom, writeMadeFrom } from './made-from.ts';
import { withFolder } from './test-folder.ts';

const portal = { name: '阳光公示栏' } as Portal;
const lamp = (fields: object = {}) =>
  anOffice({ items: [anItem('rectification', { title: '路灯不亮', ...fields }, 'lamp')] });
const made = (office: Office, of: Portal = portal) => madeFrom({ portal: of, offices: [office] });

it('the same content gives the same digest', () => {
  expect(made(lamp())).toEqual(made(lamp()));
});

it.each<[string, Office, Portal]>([
  ['a title', lamp({ title: '路灯亮了' }), portal],
  ['the day', { ...lamp(), today: '2031-01-01' as Office['today'] }, portal],
  ['a file of the media', { ...lamp(), media: new Map([['media/x.jpg', {} as never]]) }, portal],
  ['the portal', lamp(), { ...portal, name: '另一个' }],
])('%s changes it', (_, office, of) => {
  expect(made(office, of)).not.toEqual(made(lamp()));
});

it('a comment above an item, which moves its lines, does not', () => {
  const office = lamp();
  const moved = new Map([['title', { line: 99, column: 1 }]]);
  const item = { ...office.items.rectification[0], places: moved } as never;
  expect(made({ ...office, items: { ...office.items, rectification: [item] } })).toEqual(
    made(office),
  );
});

it('is remembered whole, or for one office beside what was known of others', async () => {
  await withFolder({}, async (folder) => {
    expect(await readMadeFrom(folder)).toEqual({});
    await writeMadeFrom(folder, { a: '1', b: '1' });
    await writeMadeFrom(folder, { a: '2', b: '2' }, 'a');
    expect(await readMadeFrom(folder)).toEqual({ a: '2', b: '1' });
    await writeMadeFrom(folder, { b: '3' });
    expect(await readMadeFrom(folder)).toEqual({ b: '3' });
  });
});
