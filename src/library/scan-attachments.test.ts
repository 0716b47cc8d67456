import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { anIdNumber, aMobile } from '#privacy/made-up-numbers.ts';
import { scanAttachments } from './scan-attachments.ts';

async function scan(name: string, bytes: Uint8Array | string) {
  const folder = await mkdtemp(join(tmpdir(), 'sunboard-attachment-'));
  const source = join(folder, name);
  await writeFile(source, bytes);
  const path = `media/${name}`;
  const file = { type: 'attachment', path, digest: '', bytes: bytes.length, source } as const;
  return scanAttachments(new Map([[path, file]]), 'qinghe');
}
const zip = (name: string, text: string) => zipSync({ [name]: strToU8(text) });

describe('scanAttachments', () => {
  it('finds an ID number that Word split into runs', async () => {
    const id = anIdNumber();
    const runs = `<w:p><w:r><w:t>${id.slice(0, 7)}</w:t></w:r><w:r><w:t>${id.slice(7)}</w:t></w:r></w:p>`;
    const findings = await scan('letter.docx', zip('word/document.xml', runs));
    expect(findings).toMatchObject([{ code: 'personal-data', file: 'qinghe/media/letter.docx' }]);
    expect(JSON.stringify(findings)).not.toContain(id);
  });

  it('finds a mobile number in a cell of a workbook, and does not glue cells together', async () => {
    const cells = (...values: string[]) => values.map((value) => `<c><v>${value}</v></c>`).join('');
    const sheet = 'xl/worksheets/sheet1.xml';
    expect(await scan('a.xlsx', zip(sheet, cells('1', aMobile())))).toMatchObject([
      { code: 'personal-data' },
    ]);
    expect(await scan('b.xlsx', zip(sheet, cells('138', '00005678')))).toEqual([]);
  });

  it.each([
    ['after a formula', `<c><f>1+1</f><v>${aMobile()}</v></c>`],
    ['in tags with a prefix', `<x:c><x:v>${aMobile()}</x:v></x:c>`],
    ['after a tab', `<w:r><w:t>26</w:t><w:tab/><w:t>${aMobile()}</w:t></w:r>`],
    [
      'in runs that look different',
      `<w:r><w:t>138</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>${aMobile().slice(3)}</w:t></w:r>`,
    ],
    ['in CDATA', `<t><![CDATA[>${aMobile()}]]></t>`],
    ['in an attribute in single quotes', `<definedName comment='${aMobile()}'/>`],
    ['in a comment', `<t/><!-- > ${aMobile()} -->`],
    ['written as an entity', `<t>&#49;${aMobile().slice(1)}</t>`],
    ['in an attribute', `<definedName comment="${aMobile()}"/>`],
  ])('finds a mobile number %s', async (_, xml) => {
    expect(await scan('a.xlsx', zip('xl/a.xml', xml))).toMatchObject([{ code: 'personal-data' }]);
  });

  it('reads a page in an archive as a browser does, and as it is written', async () => {
    for (const html of [
      `<p>138<b>${aMobile().slice(3)}</b>`,
      `<p title='>${aMobile()}'>`,
      `<p>x</p title="${aMobile()}">`,
    ])
      expect(await scan('a.zip', zip('b.html', html))).toMatchObject([{ code: 'personal-data' }]);
  });

  it('looks into a workbook inside an archive, and says what it could not read', async () => {
    const inner = zip('xl/a.xml', `<v>${aMobile()}</v>`);
    expect(await scan('a.zip', zipSync({ 'b.xlsx': inner }))).toMatchObject([
      { code: 'personal-data' },
    ]);
    expect(await scan('c.zip', zipSync({ 'd.pdf': strToU8('%PDF-1.7') }))).toMatchObject([
      { code: 'attachment-unchecked' },
    ]);
  });

  it('finds a mobile number in a CSV with its line', async () => {
    expect(await scan('list.csv', `村,电话\n甲,${aMobile()}\n`)).toMatchObject([
      { code: 'personal-data', line: 2 },
    ]);
  });

  it('asks a person to look where it can not', async () => {
    expect(await scan('scan.pdf', '%PDF-1.7')).toMatchObject([
      { code: 'attachment-unchecked', severity: 'hint' },
    ]);
  });

  it('refuses a package that does not open', async () => {
    expect(await scan('broken.zip', 'PK\x03\x04 nothing more')).toMatchObject([
      { code: 'attachment-unreadable', severity: 'error' },
    ]);
  });

  it('refuses a package that unpacks to too much', async () => {
    const bomb = zipSync({ 'xl/a.xml': new Uint8Array(201 * 1024 * 1024) });
    expect(await scan('bomb.xlsx', bomb)).toMatchObject([{ code: 'attachment-unreadable' }]);
  });
});
