import { kindNames, kinds } from '#model/kinds.ts';
import type { FactSheet } from '../sheet/sheet.ts';
import { fileSheets, kindSheets } from '../sheets.ts';

/** A schema for editors: what it is called, and the content files it is for. */
export interface EditorFile {
  /** Name of the schema, without its ending. */
  readonly name: string;
  readonly title: string;
  readonly sheet: FactSheet;
  /** Patterns from the root of the project. */
  readonly files: readonly string[];
}

const settings: { readonly [Name in keyof typeof fileSheets]: readonly [string, ...string[]] } = {
  'portal.yaml': ['全站设置', 'content/portal.yaml'],
  'holidays.yaml': ['放假安排', 'content/holidays.yaml'],
  'office.yaml': ['单位设置', 'content/*/office.yaml'],
  'plan.yaml': ['绩效方案', 'content/*/plan.yaml', 'content/*/plans/*.yaml'],
  'glossary.yaml': ['同义词', 'content/*/glossary.yaml'],
  'assignments.yaml': ['任务分工', 'content/*/assignments.yaml'],
  'publications.yaml': ['宣传稿件', 'content/*/publications.yaml'],
  'frames.yaml': ['样本框报送', 'content/*/frames.yaml'],
};

const ofSettings = Object.entries(settings).map(([file, [title, ...files]]): EditorFile => ({
  name: file.replace('.yaml', ''),
  title,
  sheet: fileSheets[file as keyof typeof fileSheets],
  files,
}));

/** Items that are YAML as a whole; the front matter of a Markdown file is out of reach of schemas. */
const ofItems = kindNames
  .filter((kind) => kinds[kind].extension === '.yaml')
  .map((kind): EditorFile => {
    const { folder, label } = kinds[kind];
    return {
      name: kind,
      title: label,
      sheet: kindSheets[kind],
      files: [`content/*/${folder}/*.yaml`],
    };
  });

/** Every YAML file of content, with the schema it is held against. */
export const editorFiles: readonly EditorFile[] = [...ofSettings, ...ofItems];
