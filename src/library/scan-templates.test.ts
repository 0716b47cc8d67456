import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { anIdNumber, aMobile } from '#privacy/made-up-numbers.ts';
import { scanTemplate } from './scan-templates.ts';

const file = 'qinghe/templates/表.xlsx';
const workbook = (...sheets: (string | number | null)[][][]) =>
  writeXlsx({ sheets: sheets.map((rows, at) => ({ name: `表${at + 1}`, rows })) });

it('says nothing of a form that waits to be filled in', async () => {
  const bytes = await workbook([['整改台账'], ['填报单位：', null, '联系电话：0776-0000001']]);
  expect(await scanTemplate(bytes, file)).toEqual([]);
});

it('names the sheet and the cell, once, and masks what stands there', async () => {
  const mobile = aMobile();
  const bytes = await workbook([['甲']], [['乙'], [null, null, `联系人 ${mobile}`]]);
  const findings = await scanTemplate(bytes, file);
  expect(findings).toEqual([
    expect.objectContaining({ code: 'personal-data', severity: 'error', file }),
  ]);
  expect(findings[0]?.message).toMatch(/^工作表“表2”的 C2 格里有手机号：/);
  expect(JSON.stringify(findings)).not.toContain(mobile);
});

it('finds the same kind of number in two cells twice', async () => {
  const bytes = await workbook([[aMobile(), anIdNumber()]]);
  const cells = (await scanTemplate(bytes, file)).map(
    ({ message }) => /[A-Z]\d/.exec(message)?.[0],
  );
  expect(cells).toEqual(['A1', 'B1']);
});

it('finds what stands in no cell, such as a comment', async () => {
  const parts = unzipSync(await workbook([['甲']]));
  const bytes = zipSync({ ...parts, 'xl/comments1.xml': strToU8(`<t>${aMobile()}</t>`) });
  expect(await scanTemplate(bytes, file)).toMatchObject([{ code: 'personal-data', file }]);
});

it('names the file alone where the package is no workbook', async () => {
  const bytes = zipSync({ 'a.txt': strToU8(aMobile()) });
  expect(await scanTemplate(bytes, file)).toMatchObject([{ code: 'personal-data', file }]);
});

it('says of a broken file that it can not be opened', async () => {
  expect(await scanTemplate(strToU8('PK not a zip'), file)).toMatchObject([
    { code: 'attachment-unreadable', file },
  ]);
});
