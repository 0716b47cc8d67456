import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  Document,
  Header,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { inFolder, run, runs } from '../__tests__/peers/programs.ts';
import { libreOffice } from '../__tests__/peers/spreadsheets.ts';
import { cleanFile } from './clean/clean-file.ts';
import { aPhoto, allBytes } from './fixtures.ts';
import { readFile as readAttachment } from './read/read-file.ts';
import { aPdf } from './pdf/fixtures.ts';

// What is published looks as the file did: every pixel of every page, as LibreOffice and poppler draw it.

const mark = 'MARK-OF-SOMEBODY';

/** The pages of a file, each as the bytes of a picture. */
const pagesOf = (name: string, bytes: Uint8Array): Promise<Buffer[]> =>
  inFolder(name, bytes, async (folder) => {
    if (!name.endsWith('.pdf')) {
      const own = `-env:UserInstallation=file://${folder}/profile`;
      await run(libreOffice ?? 'soffice', [own, '--headless', '--convert-to', 'pdf', name], {
        cwd: folder,
      });
    }
    await run('pdftoppm', ['-r', '72', 'in.pdf', 'page'], { cwd: folder });
    const pages = (await readdir(folder)).filter((file) => file.startsWith('page')).sort();
    return Promise.all(pages.map((page) => readFile(join(folder, page))));
  });

async function letter(): Promise<Uint8Array> {
  const photo = Buffer.from(await aPhoto(mark));
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const document = new Document({
    creator: mark,
    lastModifiedBy: mark,
    description: mark,
    comments: { children: [{ id: 0, author: mark, children: [new Paragraph(mark)] }] },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('页眉')] }) },
        children: [
          new Paragraph({ children: [new TextRun({ text: 'Form 申请表', bold: true, size: 40 })] }),
          new Table({ rows: [new TableRow({ children: [cell('甲'), cell('乙')] })] }),
          new Paragraph({
            children: [
              new ImageRun({
                type: 'jpg',
                data: photo,
                transformation: { width: 160, height: 120 },
              }),
            ],
          }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

const workbook = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: '台账',
        columns: [{ width: 20 }, { width: 12 }],
        rows: [
          ['村', '户数'],
          ['柳湾村', 120],
        ],
      },
    ],
    properties: { title: '台账', creator: mark, lastModifiedBy: mark },
  });

const drawn = libreOffice !== undefined && runs('pdftoppm', '-v');

describe.skipIf(!drawn)('drawn by LibreOffice and poppler (left out where they are not)', () => {
  it.each([
    ['in.docx', letter],
    ['in.xlsx', workbook],
    ['in.pdf', () => aPdf({ text: 'Shown to all', mark, photo: true })],
  ])('%s looks the same and has lost its marks', async (name, make) => {
    const bytes = await make();
    const cleaned = await cleanFile(name, bytes);
    expect(allBytes(bytes)).toContain(mark);
    expect(allBytes(cleaned)).not.toContain(mark);
    const [before, after] = [await pagesOf(name, bytes), await pagesOf(name, cleaned)];
    expect(before.length).toBeGreaterThan(0);
    expect(after.map((page, at) => page.equals(before[at] ?? Buffer.alloc(0)))).toEqual(
      before.map(() => true),
    );
  });

  it('a letter that LibreOffice made a PDF of looks the same', async () => {
    const bytes = await inFolder('in.docx', await letter(), async (folder) => {
      const own = `-env:UserInstallation=file://${folder}/profile`;
      const words = [own, '--headless', '--convert-to', 'pdf', 'in.docx'];
      await run(libreOffice ?? 'soffice', words, { cwd: folder });
      return readFile(join(folder, 'in.pdf'));
    });
    const cleaned = await cleanFile('in.pdf', bytes);
    const { texts, metadata } = await readAttachment('in.pdf', cleaned);
    expect(texts.join('')).toContain('Form');
    expect([...metadata]).toEqual([]);
    const [before, after] = [await pagesOf('in.pdf', bytes), await pagesOf('in.pdf', cleaned)];
    expect(after.map((page, at) => page.equals(before[at] ?? Buffer.alloc(0)))).toEqual([true]);
  });
});
