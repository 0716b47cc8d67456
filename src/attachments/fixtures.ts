import { strToU8, unzipSync, zipSync } from 'fflate';
import sharp from 'sharp';

// Small office files and pictures for tests, with marks that must not be found in what is published.

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

type Content = Readonly<Record<string, string | Uint8Array>>;

/** Parts as a zip. */
export const packed = (parts: Content): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );

/** Relations by their ids: the end of a type, and a target; outside ones begin with a scheme. */
export const relations = (all: Readonly<Record<string, readonly [string, string]>>): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(
    all,
  )
    .map(
      ([id, [type, target]]) =>
        `<Relationship Id="${id}" Type="${types}${type}" Target="${target}"${/^\w+:/.test(target) ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

const overrides = (parts: Readonly<Record<string, string>>): string =>
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpg" ContentType="image/jpeg"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${Object.entries(
    parts,
  )
    .map(
      ([name, type]) =>
        `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
    )
    .join('')}</Types>`;

const properties = (author: string): string =>
  `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>申请表</dc:title><dc:creator>${author}</dc:creator><cp:lastModifiedBy>${author}</cp:lastModifiedBy></cp:coreProperties>`;

interface Extra {
  readonly author?: string;
  /** Further relations of the main part. */
  readonly related?: Readonly<Record<string, readonly [string, string]>>;
  readonly parts?: Content;
}

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';

/** A letter of Word whose body is this. */
export const aLetter = (body: string, { author = '', related = {}, parts = {} }: Extra = {}) =>
  packed({
    '[Content_Types].xml': overrides({
      'word/document.xml': 'wordprocessingml.document.main',
      'word/comments.xml': 'wordprocessingml.comments',
      'docProps/core.xml': 'package.core-properties',
    }).replace('officedocument.package', 'package'),
    '_rels/.rels': relations({
      rId1: ['officeDocument', 'word/document.xml'],
      rId2: ['metadata/core-properties', 'docProps/core.xml'],
    }),
    'docProps/core.xml': properties(author),
    'word/document.xml': `${declaration}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(related),
    ...parts,
  });

/** A workbook of one sheet, whose rows are this. */
export const aSheet = (rows: string, { author = '', related = {}, parts = {} }: Extra = {}) =>
  packed({
    '[Content_Types].xml': overrides({
      'xl/workbook.xml': 'spreadsheetml.sheet.main',
      'xl/worksheets/sheet1.xml': 'spreadsheetml.worksheet',
      'xl/sharedStrings.xml': 'spreadsheetml.sharedStrings',
      'docProps/core.xml': 'package.core-properties',
    }).replace('officedocument.package', 'package'),
    '_rels/.rels': relations({
      rId1: ['officeDocument', 'xl/workbook.xml'],
      rId2: ['metadata/core-properties', 'docProps/core.xml'],
    }),
    'docProps/core.xml': properties(author),
    'xl/workbook.xml': `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><fileSharing userName="${author}"/><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      ...related,
    }),
    'xl/worksheets/sheet1.xml': `${declaration}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetData>${rows}</sheetData></worksheet>`,
    ...parts,
  });

/** A paragraph of Word whose runs are these, each in its own format. */
export const paragraph = (...runs: readonly string[]): string =>
  `<w:p>${runs.map((run) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${run}</w:t></w:r>`).join('')}</w:p>`;

/** A picture shown in a letter, by the id of its relation. */
export const shownPicture = (id: string, cut = ''): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="1270000" cy="952500"/><wp:docPr id="1" name="图" descr="C:\\照片\\MARK-PATH.jpg"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="图"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/>${cut}<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1270000" cy="952500"/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

/** A photo as phones write it: turned, with the place, the maker and a comment behind its end. */
export async function aPhoto(mark: string, orientation = 6): Promise<Uint8Array> {
  const photo = await sharp({
    create: { width: 40, height: 30, channels: 3, background: '#468' },
  })
    .withMetadata({ orientation })
    .withExifMerge({
      IFD0: { Make: mark, Artist: mark },
      IFD3: { GPSLatitudeRef: 'N', GPSProcessingMethod: mark },
    })
    .jpeg()
    .toBuffer();
  return Buffer.concat([photo, Buffer.from(mark)]);
}

/** Every byte of a file and of what is packed in it, as one text. */
export function allBytes(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  if (!text.startsWith('PK')) return `${text}\n${Buffer.from(bytes).toString('utf8')}`;
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${allBytes(part)}`)
    .join('\n');
}
