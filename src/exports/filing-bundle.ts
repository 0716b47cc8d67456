import {
  type EvidenceFile,
  type Filing,
  evidenceFiles,
  evidenceFolder,
  ledgerRows,
} from './filing.ts';
import type { Office } from '#model/library.ts';
import { type FormResult, fillForm } from './forms/fill-form.ts';
import { withOwnHeadings } from './forms/own-headings.ts';
import { furtherColumns, ledgerColumns } from './ledger-columns.ts';
import { type BundleFile, checksums, manifestColumns } from './manifest.ts';
import { missingDocument } from './missing.ts';
import { itemDocument, narrativeDocument } from './narrative.ts';
import type { TableFrame } from './table.ts';
import { tableWorkbook } from './table-workbook.ts';
import { wordFile } from './word-file.ts';

/** A form of the county as it lies in `templates/`. */
export interface Template {
  /** Name of the file, with its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a bundle needs from the disk. */
export interface FilingSources {
  readonly templates: readonly Template[];
  /** The bytes of a file of the evidence as it may leave: pictures re-encoded. */
  readonly read: (file: EvidenceFile) => Promise<Uint8Array>;
}

/** The files of a filing, and what came of the county's forms. */
export interface FilingBundle {
  readonly files: readonly BundleFile[];
  /** By the name of the form. */
  readonly forms: ReadonlyMap<string, FormResult>;
}

/**
 * Everything that goes to the county (A三(二)4): ledger (in the county's own forms too, where there are
 * some), report, a text and proofs an item, what is missing, list of files with digests.
 */
export async function filingBundle(
  filing: Filing,
  { templates, read }: FilingSources,
): Promise<FilingBundle> {
  const { files: ledgers, forms } = await ledgerFiles(filing, templates);
  const files: BundleFile[] = [
    ...ledgers,
    {
      path: '整改情况报告.docx',
      bytes: await wordFile(narrativeDocument(filing)),
      title: `${filing.year}年度整改情况报告`,
    },
    {
      path: '缺件清单.docx',
      bytes: await wordFile(missingDocument(filing)),
      title: '缺什么、怎么补',
    },
  ];
  for (const item of filing.items)
    files.push({
      path: `${evidenceFolder(filing, item)}/00-文字说明.docx`,
      bytes: await wordFile(itemDocument(filing, item)),
      title: `${item.title}：文字说明`,
    });
  for (const file of evidenceFiles(filing))
    files.push({
      path: file.path,
      bytes: await read(file),
      title: `${file.item.title}：${file.title}`,
    });
  const manifest = await tableWorkbook(
    { ...frameOf(filing, '文件清单'), signatures: ['移交人', '接收人'] },
    manifestColumns,
    files,
  );
  const sums = new TextEncoder().encode(checksums(files));
  return {
    files: [
      ...files,
      { path: '文件清单.xlsx', bytes: manifest, title: '文件清单' },
      { path: 'SHA256SUMS.txt', bytes: sums, title: '校验码' },
    ],
    forms,
  };
}

const ledgerName = '整改台账.xlsx';

/** The ledger in the office's own layout, and in every form of the county that asks for it. */
async function ledgerFiles(filing: Filing, templates: readonly Template[]) {
  const frame = frameOf(filing, '社会评价意见整改台账');
  const bytes = await tableWorkbook(frame, ledgerColumns(filing.office), ledgerRows(filing));
  const files: BundleFile[] = [{ path: ledgerName, bytes, title: '整改台账' }];
  const forms = new Map<string, FormResult>();
  for (const template of templates) {
    const { name } = template;
    const result = filledLedger(filing, template);
    forms.set(name, result);
    const path = name === ledgerName ? '整改台账（县里的表样）.xlsx' : name;
    if (result.kind === 'filled')
      files.push({ path, bytes: result.bytes, title: `整改台账（${name}）` });
  }
  return { files, forms };
}

/** A form of the county with the items of a filing. */
export const filledLedger = (filing: Filing, { bytes }: Template): FormResult =>
  fillForm(
    bytes,
    frameOf(filing, '社会评价意见整改台账'),
    withOwnHeadings(formColumns(filing.office), filing.office.settings.formHeadings),
    ledgerRows(filing),
  );

/** Every column that a form about opinions may ask for. */
export const formColumns = (office: Office) => [
  ...ledgerColumns(office),
  ...furtherColumns(office),
];

function frameOf({ office, year }: Filing, name: string): TableFrame {
  const { settings, today } = office;
  return {
    sheet: name,
    title: `${settings.name}${year}年度${name}`,
    unit: settings.issuer,
    date: today,
    telephone: settings.telephone,
    sample: settings.sample,
    signatures: ['填表人', '审核人', '单位负责人（签字、盖章）'],
    paper: 'a3',
  };
}
