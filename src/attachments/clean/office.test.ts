import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { aLetter, aPhoto, aSheet, allBytes, paragraph, shownPicture } from '../fixtures.ts';
import { cleanFile } from './clean-file.ts';

const mark = 'MARK';
const comments = `<w:comments xmlns:w="w"><w:comment w:id="0" w:author="${mark}"><w:p><w:r><w:t>${mark}</w:t></w:r></w:p></w:comment></w:comments>`;

describe('a letter as it is published', () => {
  it('has lost its authors, comments, sessions, disks and unused parts, and keeps its words', async () => {
    const body = [
      '<w:p w:rsidR="00AA11BB" w14:paraId="0A0B0C0D"><w:commentRangeStart w:id="0"/><w:r><w:t>正文 &lt;1&gt;</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>',
      `<w:p><w:pPr><w:jc w:val="center"/><w:pPrChange w:author="${mark}"><w:pPr/></w:pPrChange></w:pPr><w:hyperlink r:id="rId8"><w:r><w:t>名单</w:t></w:r></w:hyperlink></w:p>`,
      shownPicture('rId9'),
    ].join('');
    const bytes = aLetter(body, {
      author: mark,
      related: {
        rId7: ['comments', 'comments.xml'],
        rId8: ['hyperlink', `file:///C:/Users/${mark}/a.xlsx`],
        rId9: ['image', 'media/photo.jpg'],
        rId10: ['settings', 'settings.xml'],
        rId11: ['customXml', '../customXml/item1.xml'],
        rId12: ['hyperlink', 'https://example.invalid/'],
      },
      parts: {
        'word/comments.xml': comments,
        'word/media/photo.jpg': await aPhoto(mark),
        'word/settings.xml': `<w:settings xmlns:w="w"><w:zoom w:percent="90"/><w:rsids><w:rsid w:val="${mark}"/></w:rsids><w:attachedTemplate r:id="rId1"/></w:settings>`,
        'customXml/item1.xml': `<a>${mark}</a>`,
        'unused.xml': `<a>${mark}</a>`,
      },
    });
    expect(allBytes(bytes).split(mark).length).toBeGreaterThan(8);

    const cleaned = unzipSync(await cleanFile('a.docx', bytes));

    expect(allBytes(await cleanFile('a.docx', bytes))).not.toContain(mark);
    expect(Object.keys(cleaned).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/media/photo.jpg',
      'word/settings.xml',
    ]);
    const document = Buffer.from(cleaned['word/document.xml']!).toString();
    expect(document).toContain(
      '<w:p><w:r><w:t>正文 &lt;1&gt;</w:t></w:r><w:r/></w:p><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:hyperlink><w:r><w:t>名单</w:t></w:r></w:hyperlink></w:p>',
    );
    expect(document).toContain('r:embed="rId9"');
    expect(Buffer.from(cleaned['docProps/core.xml']!).toString()).toContain('申请表');
    expect(Buffer.from(cleaned['word/_rels/document.xml.rels']!).toString()).toContain(
      'https://example.invalid/',
    );
    expect(Buffer.from(cleaned['[Content_Types].xml']!).toString()).not.toContain('comments');
  });

  it('has lost them in the letters and workbooks within it as well', async () => {
    const bytes = aLetter(paragraph('甲'), {
      related: { rId7: ['package', 'embeddings/a.xlsx'] },
      parts: { 'word/embeddings/a.xlsx': aSheet('', { author: mark }) },
    });
    expect(allBytes(bytes)).toContain(mark);
    expect(allBytes(await cleanFile('a.docx', bytes))).not.toContain(mark);
    expect(allBytes(await cleanFile('a.docx', bytes))).toContain('word/embeddings/a.xlsx');
  });

  it('is the same bytes every time, and cleaned once more the same again', async () => {
    const once = await cleanFile('a.docx', aLetter(paragraph('甲'), { author: mark }));
    const again = await cleanFile('a.docx', aLetter(paragraph('甲'), { author: mark }));
    expect(Buffer.compare(again, once)).toBe(0);
    expect(Buffer.compare(await cleanFile('a.docx', once), once)).toBe(0);
  });
});

describe('a workbook as it is published', async () => {
  const sheet = (xml: string) =>
    `<worksheet xmlns:r="r"><sheetData><row><c r="A1"><f>[1]表!A1+1</f><v>7</v></c></row></sheetData>${xml}</worksheet>`;
  const workbook = `<workbook xmlns:r="r"><fileSharing userName="${mark}"/><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets><externalReferences><externalReference r:id="rId5"/></externalReferences><definedNames><definedName name="a">[1]表!$A$1</definedName><definedName name="_xlnm.Print_Area">表!$A$1</definedName></definedNames><pivotCaches><pivotCache cacheId="1" r:id="rId6"/></pivotCaches></workbook>`;
  const bytes = aSheet('', {
    author: mark,
    related: {
      rId5: ['externalLink', 'externalLinks/externalLink1.xml'],
      rId6: ['pivotCacheDefinition', 'pivotCache/d.xml'],
      rId7: ['calcChain', 'calcChain.xml'],
    },
    parts: {
      'xl/workbook.xml': workbook,
      'xl/worksheets/sheet1.xml': sheet(
        '<pageSetup paperSize="9" r:id="rId1"/><legacyDrawing r:id="rId2"/><legacyDrawingHF r:id="rId3"/>',
      ),
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="x/printerSettings" Target="../printer.bin"/><Relationship Id="rId2" Type="x/vmlDrawing" Target="../c.vml"/><Relationship Id="rId3" Type="x/vmlDrawing" Target="../h.vml"/><Relationship Id="rId4" Type="x/comments" Target="../comments/comment1.xml"/></Relationships>',
      'xl/printer.bin': mark,
      'xl/c.vml': `<xml>${mark}</xml>`,
      'xl/h.vml': '<xml>徽标</xml>',
      'xl/comments/comment1.xml': `<comments>${mark}</comments>`,
      'xl/externalLinks/externalLink1.xml': `<externalLink><v>${mark}</v></externalLink>`,
      'xl/pivotCache/d.xml': `<pivotCacheDefinition>${mark}</pivotCacheDefinition>`,
      'xl/calcChain.xml': '<calcChain/>',
    },
  });
  const cleaned = unzipSync(await cleanFile('a.xlsx', bytes));

  it('has lost what lies behind its cells: other workbooks, records, comments with their drawings', async () => {
    expect(allBytes(bytes).split(mark).length).toBeGreaterThan(6);
    expect(allBytes(await cleanFile('a.xlsx', bytes))).not.toContain(mark);
  });

  it('keeps values, print areas and the pictures in its head', () => {
    const text = (part: string) => Buffer.from(cleaned[part]!).toString();
    expect(text('xl/worksheets/sheet1.xml')).toContain(
      '<c r="A1"><v>7</v></c></row></sheetData><pageSetup paperSize="9"/><legacyDrawingHF r:id="rId3"/>',
    );
    expect(text('xl/workbook.xml')).toContain(
      '<definedNames><definedName name="_xlnm.Print_Area">表!$A$1</definedName></definedNames></workbook>',
    );
    expect(Object.keys(cleaned)).toContain('xl/h.vml');
  });
});
