import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { aMobile, aWrongIdNumber, anIdNumber } from '#privacy/made-up-numbers.ts';
import { aLetter, aPhoto, aSheet, allBytes, packed, paragraph, relations } from './fixtures.ts';
import { prepareFile } from './prepare.ts';

const notes = async (name: string, bytes: Uint8Array | string) =>
  (await prepareFile({ name, bytes: Buffer.from(bytes), clean: true })).notes;
const codes = async (name: string, bytes: Uint8Array | string) =>
  (await notes(name, bytes)).map(({ code }) => code);

describe('what a letter says', () => {
  const id = anIdNumber();
  const mobile = aMobile();
  it.each([
    ['cut into runs of different looks', paragraph(id.slice(0, 7), id.slice(7))],
    [
      'with a bookmark within',
      `<w:p><w:r><w:t>${id.slice(0, 5)}</w:t></w:r><w:bookmarkStart w:id="0" w:name="a"/><w:r><w:t>${id.slice(5)}</w:t></w:r></w:p>`,
    ],
    [
      'with the code of a field within',
      `<w:p><w:r><w:t>${id.slice(0, 5)}</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>${id.slice(5)}</w:t></w:r></w:p>`,
    ],
    [
      'in the code of a field, cut into two',
      `<w:p><w:r><w:instrText>${mobile.slice(0, 4)}</w:instrText></w:r><w:r><w:instrText>${mobile.slice(4)}</w:instrText></w:r></w:p>`,
    ],
    ['after a tab', `<w:p><w:r><w:t>26</w:t><w:tab/><w:t>${mobile}</w:t></w:r></w:p>`],
    ['in CDATA', `<w:p><w:r><w:t><![CDATA[>${mobile}]]></w:t></w:r></w:p>`],
    ['written as an entity', paragraph(`&#49;${mobile.slice(1)}`)],
    ['in an attribute', `<w:p><w:alias w:val='电话 ${mobile}'/></w:p>`],
  ])('is found %s, and never repeated', async (_, body) => {
    const found = await notes('a.docx', aLetter(body));
    expect(found).toMatchObject([{ code: 'personal-data', severity: 'error' }]);
    expect(JSON.stringify(found)).not.toContain(mobile);
    expect(JSON.stringify(found)).not.toContain(id);
  });

  it('is found under a heading of a table, though a digit is wrong', async () => {
    const wrong = `${id.slice(0, 17)}${id.endsWith('1') ? '2' : '1'}`;
    const row = (...cells: string[]) =>
      `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
    const body = `<w:tbl>${row('姓名', '身份证号')}${row('某某', wrong)}</w:tbl>`;
    expect(await codes('a.docx', aLetter(body))).toContain('personal-data');
  });

  it('is not made up of measures and positions', async () => {
    const body = `<w:p><w:r><w:t>138</w:t></w:r><wp:posOffset>00138000</wp:posOffset></w:p>`;
    expect(await codes('a.docx', aLetter(body))).toEqual([]);
  });
});

describe('what a workbook says', () => {
  const cells = (...values: string[]) =>
    `<row>${values.map((value) => `<c><v>${value}</v></c>`).join('')}</row>`;

  it('is found in a cell, and cells are not glued together', async () => {
    expect(await codes('a.xlsx', aSheet(cells('1', aMobile())))).toEqual(['personal-data']);
    expect(await codes('b.xlsx', aSheet(cells('138', '00005678')))).toEqual([]);
  });

  it('is found where a number was stored as one, and lost its last digits', async () => {
    const rounded = `4.5102219900101E+17`;
    expect(await codes('a.xlsx', aSheet(cells(rounded)))).toEqual(['personal-data']);
  });

  it('is found in shared texts, in their columns, though their part has any name', async () => {
    const shared = {
      related: { rId7: ['sharedStrings', 'any.xml'] as const },
      parts: {
        'xl/any.xml': `<sst><si><t>手机</t></si><si><r><t>${aMobile().slice(0, 5)}</t></r><r><t>${aMobile().slice(5)}</t></r></si></sst>`,
      },
    };
    const rows = '<row><c r="B1" t="s"><v>0</v></c></row><row><c r="B2" t="s"><v>1</v></c></row>';
    expect(await codes('a.xlsx', aSheet(rows, shared))).toEqual(['personal-data']);
  });

  it('is found under a heading, though a digit is wrong; in a list of commas, too', async () => {
    const wrong = aWrongIdNumber();
    const row = (...texts: string[]) =>
      `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
    const sheet = aSheet(row('姓名', '身份证号') + row('某某', wrong));
    expect(await codes('a.xlsx', sheet)).toContain('personal-data');
    expect(await notes('a.csv', `姓名,身份证号\n某某,${wrong}\n`)).toMatchObject([
      { code: 'personal-data', severity: 'error' },
    ]);
  });

  it('has a hidden sheet, which a person is told of', async () => {
    const workbook = `<workbook><sheets><sheet name="a" state="hidden" r:id="rId1"/></sheets></workbook>`;
    const bytes = aSheet('', { parts: { 'xl/workbook.xml': workbook } });
    expect(await codes('a.xlsx', bytes)).toEqual(['attachment-hidden-sheet']);
  });
});

describe('what an archive holds', () => {
  it('is read as a browser does, and as it is written', async () => {
    for (const html of [
      `<p>138<b>${aMobile().slice(3)}</b>`,
      `<p title='>${aMobile()}'>`,
      `<p>x</p title="${aMobile()}">`,
    ])
      expect(await codes('a.zip', packed({ 'b.html': html }))).toEqual(['personal-data']);
  });

  it('is looked into, workbooks and archives within it too, and their names', async () => {
    const sheet = aSheet(`<row><c><v>${aMobile()}</v></c></row>`);
    expect(await codes('a.zip', zipSync({ 'b.xlsx': sheet }))).toEqual(['personal-data']);
    const deeper = zipSync({ 'c.zip': zipSync({ 'b.xlsx': sheet }) });
    expect(await codes('a.zip', deeper)).toEqual(['personal-data']);
    expect(await codes('a.zip', packed({ [`${aMobile()}.txt`]: '' }))).toEqual(['personal-data']);
  });

  it.each([
    ['an old workbook', 'b.xls', '\xd0\xcf\x11\xe0', 'attachment-old-format'],
    ['a letter of WPS', 'b.wps', 'x', 'attachment-old-format'],
    ['an old letter under a new name', 'b.docx', '\xd0\xcf\x11\xe0', 'attachment-old-format'],
    ['a program', 'b.exe', 'MZ', 'attachment-part-unknown'],
    ['a text that is none', 'b.txt', '\xff\xff\x00\x80', 'attachment-part-unknown'],
    ['a name that leads elsewhere', '../b.txt', '', 'attachment-unreadable'],
  ])('is refused with %s', async (_, name, content, code) => {
    const bytes = zipSync({ [name]: Buffer.from(content, 'latin1') });
    const made = await prepareFile({ name: 'a.zip', bytes, clean: true });
    expect(made.notes).toMatchObject([{ code, severity: 'error' }]);
    expect(made.bytes).toBeUndefined();
  });
});

it('loses what systems leave in archives, and the position of each photo in it', async () => {
  const bytes = zipSync({
    '照片/1.jpg': await aPhoto('MARK'),
    '信.docx': aLetter('', { author: 'MARK' }),
    'Thumbs.db': strToU8('MARK'),
    '__MACOSX/._1.jpg': strToU8('MARK'),
  });
  const made = await prepareFile({ name: 'a.zip', bytes, clean: true });
  expect(allBytes(bytes)).toContain('MARK');
  expect(allBytes(made.bytes!)).not.toContain('MARK');
  expect(allBytes(made.bytes!)).toContain('照片/1.jpg');
  expect(made.notes.map(({ code }) => code)).toEqual(['attachment-pictures']);
});

it.each([
  ['insertions', '<w:p><w:ins w:author="a"><w:r><w:t>新</w:t></w:r></w:ins></w:p>'],
  ['deletions', '<w:p><w:del w:author="a"><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>'],
])('refuses a letter with %s that nobody has decided on', async (_, body) => {
  expect(await notes('a.docx', aLetter(body))).toMatchObject([
    { code: 'attachment-tracked-changes', severity: 'error' },
  ]);
});

it('leaves a signed file as it is, and refuses it', async () => {
  const root = relations({
    rId1: ['officeDocument', 'word/document.xml'],
    rId2: ['digital-signature/origin', '_xmlsignatures/origin.sigs'],
  });
  expect(await codes('a.docx', aLetter('', { parts: { '_rels/.rels': root } }))).toEqual([
    'attachment-signed',
  ]);
});

it('finds a mobile number in a CSV with its line', async () => {
  expect(await notes('list.csv', `村,电话\n甲,${aMobile()}\n`)).toMatchObject([
    { code: 'personal-data', line: 2 },
  ]);
});

it.each([
  ['a zip that is none', 'a.zip', 'PK\x03\x04 nothing more'],
  ['a letter that is none', 'a.docx', 'PK not a zip'],
  ['a part that is cut off', 'a.docx', aLetter('<w:p>')],
  ['a part with a document type', 'a.docx', packed({ '[Content_Types].xml': '<!DOCTYPE a><a/>' })],
])('refuses %s, which is not the same as finding nothing', async (_, name, bytes) => {
  const made = await prepareFile({ name, bytes: Buffer.from(bytes), clean: true });
  expect(made.bytes).toBeUndefined();
  expect(made.notes).toMatchObject([{ severity: 'error' }]);
});
