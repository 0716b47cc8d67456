import { expect, it } from 'vitest';
import { prepareBounded, inTurn } from './bounded.ts';
import { aLetter, aSheet, paragraph } from './fixtures.ts';

const row = '<row><c><v>1</v></c></row>';

it('cleans files one after the other, in a thread of its own', async () => {
  const made = await Promise.all(
    ['a.docx', 'b.docx'].map((name) => prepareBounded(name, aLetter(paragraph(name)))),
  );
  expect(made.map(({ notes }) => notes)).toEqual([[], []]);
  expect(made.every(({ bytes }) => bytes !== undefined)).toBe(true);
});

it('refuses a file that takes too long, and goes on with the next', async () => {
  const slow = inTurn({ name: 'a.xlsx', bytes: aSheet(row.repeat(100_000)), clean: true }, 1);
  const next = prepareBounded('b.docx', aLetter(paragraph('乙')));
  expect(await slow).toMatchObject({
    bytes: undefined,
    notes: [{ code: 'attachment-too-much', severity: 'error' }],
  });
  expect((await next).notes).toEqual([]);
});
