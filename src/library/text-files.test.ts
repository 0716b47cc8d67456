import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  errorsOf,
  errorsOfNotice,
  loadFiles,
  notice,
  noticeFields,
  writeContent,
  loadFrom,
} from './made-up-content.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const withBom = (text: string) => new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(text)]);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
/** 标题 in GBK, so that a whole file can be made without an encoder. */
const gbk = new Uint8Array([
  ...utf8('---\ntitle: '),
  ...[0xb1, 0xea, 0xcc, 0xe2],
  ...utf8('\n---\n'),
]);

describe('a text file is read', () => {
  it.each([
    ['as it should be', notice()],
    ['with a byte order mark', withBom(notice())],
    ['with CRLF', notice().replaceAll('\n', '\r\n')],
    ['with both', withBom(notice().replaceAll('\n', '\r\n'))],
    ['with blanks behind its fences', notice().replaceAll('---\n', '---  \n')],
    ['with an emoji of several', notice(undefined, '👨\u200d👩\u200d👧 都来。')],
    ['without a last line end', notice().trimEnd()],
  ])('%s', async (_, content) => {
    const library = await loadFiles({ 'xiaohe/notices/tongzhi.md': content });
    expect(errorsOf(library)).toEqual([]);
    expect(library.offices[0]?.items.notice).toMatchObject([
      { id: 'tongzhi', title: '停水通知', unit: 'bangongshi', audience: 'public' },
    ]);
  });
});

describe('a text file is refused, with the place and the fix', () => {
  const source = notice();
  it.each([
    ['GBK', gbk, 'encoding-gbk', 1],
    ['UTF-16', utf16(source), 'encoding-utf16', 1],
    ['bytes that are no text', new Uint8Array([0xff, 0x00, 0x80, 0x81]), 'encoding-unknown', 1],
    ['CR-only line ends', source.replaceAll('\n', '\r'), 'line-ending-cr', 1],
    ['a control character', source.replace('停水。', '停\u0007水。'), 'character-unseen', 12],
    ['a blank without width', source.replace('停水。', '停\u200b水。'), 'character-unseen', 12],
    ['a joiner in a name', source.replace('停水通知', '停\u200d水通知'), 'character-unseen', 2],
    [
      'a mark of the order of bytes',
      source.replace('停水。', '停\ufeff水。'),
      'character-unseen',
      12,
    ],
    ['text turned around', source.replace('停水。', '\u202e停水。'), 'character-unseen', 12],
    ['an empty file', '', 'front-matter-missing', 1],
    ['no fields', '明天停水。', 'front-matter-missing', 1],
    ['blank lines first', `\n\n${source}`, 'fence-not-first', 3],
    ['four dashes', source.replace('---', '----'), 'fence-wrong', 1],
    ['Chinese dashes', source.replace('---', '———'), 'fence-wrong', 1],
    ['an indented fence', ` ${source}`, 'fence-wrong', 1],
    ['Chinese dashes at the end', source.replace('\n---', '\n———'), 'fence-wrong', 10],
    ['four dashes at the end', source.replace('\n---', '\n----'), 'fence-wrong', 10],
    ['no end of the fields', source.replace('\n---\n', '\n'), 'fence-unclosed', 1],
    ['---json', `---json\n{"title":"甲"}\n---\n`, 'front-matter-language', 1],
    ['---yaml', source.replace('---', '---yaml'), 'front-matter-language', 1],
    ['a full-width colon', source.replace('title: ', 'title：'), 'colon-full-width', 2],
    ['one further down', source.replace('unit: ', 'unit：'), 'colon-full-width', 4],
    ['one in a deeper field', source.replace(/drafted: .*/, 'drafted：甲'), 'colon-full-width', 7],
    ['a colon without its blank', source.replace('unit: ', 'unit:'), 'colon-without-space', 4],
    ['a tab', source.replace('  issued', '\tissued'), 'yaml-tab', 9],
    ['a key twice', source.replace('unit:', 'title: 乙\nunit:'), 'yaml-duplicate-key', 4],
    ['an alias', source.replace('noticeKind: 通知', 'noticeKind: *a'), 'yaml-alias', 5],
    ['an anchor', source.replace('停水通知', '&a 甲'), 'yaml-anchor', 2],
    ['a tag', source.replace('停水通知', '!!js/function 甲'), 'yaml-tag', 2],
    ['a half quote', source.replace('停水通知', '"停水'), 'yaml-unclosed', 2],
    ['two colons', source.replace('停水通知', '通知: 停水'), 'yaml-nested-colon', 2],
    ['a list for fields', '---\n- 甲\n---\n', 'yaml-not-fields', 2],
    ['brackets without end', `---\na: ${'['.repeat(60_000)}\n---\n`, 'yaml-too-deep', 1],
    ['lists in lists', `---\n${'- '.repeat(20_000)}\n---\n`, 'yaml-too-deep', 1],
    ['64 KB of fields', source.replace('停水通知', '长'.repeat(22_000)), 'file-too-large', 1],
    ['20,000 fields', `---\n${'k1: v\n'.repeat(20_000)}---\n`, 'file-too-large', 1],
    ['1 MB of body', notice(noticeFields, 'a'.repeat(1_050_000)), 'file-too-large', 11],
    ['50 MB', 'a'.repeat(50_000_000), 'file-too-large', undefined],
  ])('%s', async (_, content, code, line) => {
    const [finding, ...others] = await errorsOfNotice(content);
    expect(finding).toMatchObject({ code, severity: 'error', file: 'xiaohe/notices/tongzhi.md' });
    expect(finding?.line).toBe(line);
    expect(finding?.hint).not.toBe('');
    expect(others.filter((other) => other.line !== line)).toEqual([]);
  });

  it.each(['js', 'JS', ' js', 'javascript', 'coffee'])(
    '---%s, which never runs',
    async (language) => {
      const marker = join(await writeContent({}), 'marker');
      const code = `---${language}\nrequire('fs').writeFileSync(${JSON.stringify(marker)}, 'ran')\n---\n`;
      expect(await errorsOfNotice(code)).toMatchObject([
        { code: 'front-matter-language', line: 1 },
      ]);
      await expect(access(marker)).rejects.toThrow('ENOENT');
    },
  );

  it('the second time as the first: nothing comes from a cache', async () => {
    const root = await writeContent({
      'xiaohe/notices/tongzhi.md': notice().replace('title: ', 'title：'),
    });
    const first = await loadFrom(root);
    expect(await loadFrom(root)).toEqual(first);
    expect(errorsOf(first)).toMatchObject([{ code: 'colon-full-width' }]);
  });

  it('without a word for what is only strange', async () => {
    const fields = noticeFields.replace('停水通知', '通知：0776-0000000 明天12:30#1');
    const library = await loadFiles({ 'xiaohe/notices/tongzhi.md': notice(fields) });
    expect(errorsOf(library)).toEqual([]);
    expect(library.offices[0]?.items.notice[0]?.title).toBe('通知：0776-0000000 明天12:30#1');
  });
});

describe('values keep every digit', () => {
  it.each(['0776', '12:30', '1e5', '0x1F', 'null', 'yes', '990000201900007'])(
    '%s',
    async (value) => {
      const fields = noticeFields.replace('停水通知', value);
      const library = await loadFiles({ 'xiaohe/notices/tongzhi.md': notice(fields) });
      expect(library.offices[0]?.items.notice[0]?.title).toBe(value);
    },
  );
});
