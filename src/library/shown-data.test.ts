import { expect, it } from 'vitest';
import { aMobile } from '#privacy/made-up-numbers.ts';
import { loadFiles, notice, noticeFields } from './made-up-content.ts';

const number = aMobile();
const file = 'xiaohe/notices/tongzhi.md';
const found = async (fields: string, body: string) =>
  (await loadFiles({ [file]: notice(fields, body) })).findings
    .filter(({ code }) => code.startsWith('personal-data'))
    .map(({ code, line }) => [code, line]);

it.each([
  ['bold in the middle', `${number.slice(0, 3)}**${number.slice(3, 7)}**${number.slice(7)}`],
  ['digits by reference', `&#49;${number.slice(1)}`],
])('finds a number that only the page shows, at the line it is made from: %s', async (_, text) => {
  expect(await found(noticeFields, `第一段。\n\n电话 ${text}\n`)).toEqual([['personal-data', 14]]);
});

it('says a number that stands in the file once', async () => {
  expect(await found(noticeFields, `电话 ${number}，再说一遍 ${number}\n`)).toHaveLength(2);
});

it('says nothing of a long amount with its unit', async () => {
  const amount = `${number.slice(0, 5)}000000`;
  expect(await found(noticeFields, `总投资 ${amount}元。\n\n| 项目 | ${amount} 元 |\n`)).toEqual(
    [],
  );
});
