import { globSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';
import { fullExample } from '../fixtures.ts';
import { type EditorFile, editorFiles } from './editor-files.ts';
import { editorSchema } from './editor-schema.ts';

const inEditor = (name: string) => `.vscode/schemas/${name}.json`;

const service = getLanguageService({
  schemaRequestService: (uri) => Promise.reject(new Error(`nothing is fetched: ${uri}`)),
  workspaceContext: { resolveRelativePath: (relative) => relative },
});
service.configure({
  validate: true,
  schemas: editorFiles.map(({ name, title, sheet, files }) => ({
    uri: `file:///${inEditor(name)}`,
    fileMatch: [...files],
    schema: editorSchema(title, sheet) as object,
  })),
});

// The server remembers a text by its address and version.
let version = 0;

/** What the language server of the YAML extension underlines in a text. */
async function underlined(file: string, text: string): Promise<string[]> {
  version += 1;
  const document = TextDocument.create(`file:///${file}`, 'yaml', version, text);
  const found = await service.doValidation(document, false);
  return found.map(({ message }) => String(message));
}

describe('the schemas of VS Code', () => {
  it.each(editorFiles)('for $title are those of the model (renew them with -u)', async (file) => {
    const schema = editorSchema(file.title, file.sheet);
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
      `../../../${inEditor(file.name)}`,
    );
  });

  it('are those that its settings name, each for its files', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as object;
    const named = editorFiles.map(({ name, files }) => [`./${inEditor(name)}`, files]);
    expect(settings).toMatchObject({ 'yaml.schemas': Object.fromEntries(named) });
    expect(globSync('.vscode/schemas/*').toSorted()).toEqual(
      editorFiles.map(({ name }) => inEditor(name)).toSorted(),
    );
  });
});

/** The name of a file that a schema is for. */
const nameOf = ({ files: [glob = ''] }: EditorFile) => glob.replaceAll('*', 'x');

/** A file with the examples of all its fields, or what is given instead of some. */
function written({ sheet }: EditorFile, instead: object = {}): string {
  const example = sheet.below('').map((field) => [field.name, fullExample(sheet, field)]);
  const file = { ...Object.fromEntries(example), ...instead };
  return stringify(file, { schema: 'failsafe' });
}

const samples = globSync('content/**/*.yaml');

describe('a content file in YAML', () => {
  it.each(editorFiles)(
    '$title is not underlined where every field is its example',
    async (file) => {
      expect(await underlined(nameOf(file), written(file))).toEqual([]);
    },
  );

  it.each(samples)('%s has one schema and is not underlined', async (file) => {
    const fits = editorFiles.filter(({ files }) => files.some((glob) => matchesGlob(file, glob)));
    expect(fits).toHaveLength(1);
    expect(await underlined(file, readFileSync(file, 'utf8'))).toEqual([]);
  });

  const board = editorFiles.find(({ name }) => name === 'board') as EditorFile;
  it.each([
    ['nothing behind an optional name', { audience: '' }, []],
    ['full-width digits', { publishedOn: '２０２０年９月１日' }, []],
    ['a date that is none', { publishedOn: '去年' }, ['发布日期写得不对']],
    ['nothing behind a name that is needed', { title: '' }, ['Incorrect type']],
    ['a word of no list', { audience: '大家' }, ['Value is not accepted']],
    ['a misspelt name', { titel: '路灯' }, ['Property titel is not allowed']],
  ])('%s: underlined where the library refuses it', async (_, instead, said) => {
    const text = written(board, instead).replaceAll('""', '');
    const found = await underlined(nameOf(board), text);
    expect(found).toHaveLength(said.length);
    expect(found.join()).toMatch(said.join());
  });
});
