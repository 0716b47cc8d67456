import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '#model/basics/finding.ts';
import { aMobile, aWrongIdNumber, anIdNumber } from '#privacy/made-up-numbers.ts';
import {
  errorsOf,
  errorsOfNotice,
  loadFiles,
  loadFrom,
  notice,
  noticeFields,
  officeYaml,
  remarksOf,
  writeContent,
} from './made-up-content.ts';
import { readText } from './read-text.ts';

const at = (name: string) => `xiaohe/notices/${name}`;

describe('loading content/', () => {
  it('takes an office with nothing but its settings', async () => {
    const library = await loadFiles({});
    expect(errorsOf(library)).toEqual([]);
    expect(library.portal.name).toBe('阳光公示栏');
    expect(library.offices).toMatchObject([
      { id: 'xiaohe', today: '2020-11-25', plan: { duties: [] }, assignments: [] },
    ]);
  });

  it('lists items newest first, then by id', async () => {
    const on = (date: string) =>
      notice(noticeFields.replace('publishedOn: 2020-11-20', `publishedOn: ${date}`));
    const library = await loadFiles({
      [at('b.md')]: on('2020-11-20'),
      [at('c.md')]: on('2020-11-21'),
      [at('a.md')]: on('2020-11-20'),
    });
    expect(library.offices[0]?.items.notice.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('computes for the date that the office pins', async () => {
    const library = await loadFiles({ 'xiaohe/office.yaml': `${officeYaml}today: 2019-12-31\n` });
    expect(library.offices[0]?.today).toBe('2019-12-31');
  });

  it('keeps the body and the line where it begins', async () => {
    const library = await loadFiles({ [at('a.md')]: notice() });
    expect(library.offices[0]?.items.notice[0]).toMatchObject({ bodyLine: 11 });
    expect(library.offices[0]?.items.notice[0]?.body.split('\n')[1]).toBe('明天停水。');
  });

  it('gives the body as plain text too', async () => {
    const library = await loadFiles({
      [at('a.md')]: notice(noticeFields, '**明天**停水。\n\n- [水站](/xiaohe/)'),
    });
    expect(library.offices[0]?.items.notice[0]?.plain).toBe('明天停水。\n水站');
  });

  it('leaves out an office whose settings are broken, and keeps the others', async () => {
    const library = await loadFiles({
      'daping/office.yaml': officeYaml.replace('level: 乡镇', 'level: 乡'),
    });
    expect(library.offices.map(({ id }) => id)).toEqual(['xiaohe']);
    expect(errorsOf(library)).toMatchObject([
      { code: 'unknown-value', file: 'daping/office.yaml' },
    ]);
  });

  it('reads one office alone, and says so where there is none of that name', async () => {
    const root = await writeContent({ 'daping/office.yaml': officeYaml, 'daping/x.txt': '' });
    expect(errorsOf(await loadFrom(root, 'xiaohe'))).toEqual([]);
    expect(errorsOf(await loadFrom(root, 'xiaohee'))).toMatchObject([
      { code: 'office-unknown', hint: expect.stringContaining('“xiaohe”') },
    ]);
  });

  it('goes on where a file can not be opened', async () => {
    const root = await writeContent({ [at('a.md')]: notice() });
    const findings: Finding[] = [];
    expect(await readText(root, at('gone.md'), (finding) => findings.push(finding))).toBe(
      undefined,
    );
    expect(findings).toMatchObject([{ code: 'file-unreadable', file: at('gone.md') }]);
  });

  it('says what is missing where content/ is empty', async () => {
    const library = await loadFrom('/nonexistent/content');
    expect(errorsOf(library)).toMatchObject([{ code: 'portal-missing' }]);
  });
});

describe('files and folders that nobody reads', () => {
  it.each([
    ['xiaohe/notices/a.txt', 'unknown-ending', 'xiaohe/notices/a.txt'],
    ['xiaohe/notices/A.MD', 'unknown-ending', 'xiaohe/notices/A.MD'],
    ['xiaohe/notices/2020/a.md', 'unknown-folder', 'xiaohe/notices/2020'],
    ['xiaohe/notice/a.md', 'unknown-folder', 'xiaohe/notice'],
    ['xiaohe/plan.yml', 'unknown-file', 'xiaohe/plan.yml'],
    ['名单.xlsx', 'unknown-file', '名单.xlsx'],
    ['daping/notices/a.md', 'office-settings-missing', 'daping'],
  ])('%s is an error: it would be missed', async (path, code, file) => {
    expect(errorsOf(await loadFiles({ [path]: notice() }))).toMatchObject([{ code, file }]);
  });

  it.each(['xiaohe/~$名单.xlsx', 'xiaohe/notices/.DS_Store', '.git/config', 'xiaohe/Thumbs.db'])(
    '%s is passed over with a hint',
    async (path) => {
      const library = await loadFiles({ [path]: 'x' });
      expect(remarksOf(library)).toMatchObject([{ code: 'stray-file', severity: 'hint' }]);
    },
  );

  it('links are not followed', async () => {
    const root = await writeContent({ [at('a.md')]: notice() });
    await symlink('/etc/hostname', join(root, at('b.md')));
    await symlink(join(root, 'xiaohe'), join(root, 'daping'));
    await symlink('/etc', join(root, 'xiaohe/media'));
    const library = await loadFrom(root);
    expect(errorsOf(library).map(({ code, file }) => [code, file])).toEqual([
      ['symlink', 'daping'],
      ['symlink', 'xiaohe/media'],
      ['symlink', 'xiaohe/notices/b.md'],
    ]);
    expect(library.offices[0]?.items.notice.map(({ id }) => id)).toEqual(['a']);
    expect(library.offices[0]?.media.size).toBe(0);
  });

  it('an empty folder is nobody’s', async () => {
    const root = await writeContent({});
    await mkdir(join(root, 'daping'));
    expect(remarksOf(await loadFrom(root))).toEqual([]);
  });
});

describe('a file where nobody reads it', () => {
  it.each([
    ['xiaohe/office - 副本.yaml', /副本|复制出来的一份/],
    ['xiaohe/plan.yaml.txt', /^改名为 plan\.yaml，/],
    ['xiaohe/tingshui.md', /公告公示是 notices\//],
    ['xiaohe/notices/tingshui - 副本.md', /复制出来的一份.*tingshui-2$/],
    ['xiaohe/notices/tingshui(1).md', /复制出来的一份.*tingshui-2$/],
    ['xiaohe/boards/pai.md', /^改名为 pai\.yaml，里面只写了 --- 的两行删掉$/],
    ['daping/office.yaml.txt', /改名为 office\.yaml/],
  ])('%s is told what to do with it', async (path, hint) => {
    const found = errorsOf(await loadFiles({ [path]: notice() }));
    expect(found.map((one) => one.hint)).toEqual([expect.stringMatching(hint)]);
  });
});

describe('ids', () => {
  it.each([
    ['停水', 'id-invalid'],
    ['a b', 'id-invalid'],
    ['..a', 'stray-file'],
    ['a--b', 'id-invalid'],
    ['-a', 'id-invalid'],
    ['a_b', 'id-invalid'],
    ['X', 'id-invalid'],
    ['a'.repeat(61), 'id-too-long'],
    ['a'.repeat(200), 'id-too-long'],
    ['search', 'id-reserved'],
    ['data', 'id-reserved'],
    ['con', 'id-reserved'],
  ])('%s is refused', async (id, code) => {
    const library = await loadFiles({ [at(`${id}.md`)]: notice() });
    expect(remarksOf(library).map((finding) => finding.code)).toEqual([code]);
    expect(library.offices[0]?.items.notice).toEqual([]);
  });

  it.each(['a', 'a'.repeat(60), '2021-xiangmu-gongshi', '0'])('%s is taken', async (id) => {
    const library = await loadFiles({ [at(`${id}.md`)]: notice() });
    expect(remarksOf(library)).toEqual([]);
    expect(library.offices[0]?.items.notice).toMatchObject([{ id }]);
  });

  it.each([
    ['x.md', 'X.md'],
    ['x.md', 'x.yaml'],
    ['caf\u00e9.md', 'cafe\u0301.md'],
  ])('%s and %s are twins', async (one, other) => {
    const found = errorsOf(await loadFiles({ [at(one)]: notice(), [at(other)]: notice() }));
    expect(found.map(({ code }) => code)).toContain('id-duplicate');
  });

  it('do not hide what else is wrong in the file', async () => {
    const bad = `${notice().replace(/publishedOn: .*/, 'publishedOn: 2020-13-01')}\n${aMobile()}\n`;
    const found = errorsOf(await loadFiles({ [at('Tingshui.md')]: bad }));
    expect(found.map(({ code }) => code).sort()).toEqual([
      'date-invalid',
      'id-invalid',
      'personal-data',
    ]);
  });

  it('are checked for offices too', async () => {
    const found = errorsOf(
      await loadFiles({ 'boards/office.yaml': officeYaml, '青禾/office.yaml': officeYaml }),
    );
    expect(found.map(({ code, file }) => [code, file])).toEqual([
      ['id-reserved', 'boards'],
      ['id-invalid', '青禾'],
    ]);
  });

  it('are checked in lists', async () => {
    const twice = officeYaml.replace('id: shiqiao', 'id: liuwan');
    expect(errorsOf(await loadFiles({ 'xiaohe/office.yaml': twice }))).toMatchObject([
      { code: 'id-duplicate', file: 'xiaohe/office.yaml', line: 21, column: 11 },
    ]);
  });

  it.each([
    ['name: 柳湾村', ['name-duplicate']],
    ['name: 柳湾 村', ['name-duplicate']],
    ['name: 柳湾社区', []],
  ])('are told apart by names, too: a second village with %s', async (name, codes) => {
    const second = officeYaml.replace('name: 石桥村', name);
    const found = errorsOf(await loadFiles({ 'xiaohe/office.yaml': second }));
    expect(found.map(({ code }) => code)).toEqual(codes);
  });
});

describe('personal data in sources', () => {
  it('is an error where it stands, and is never repeated', async () => {
    const number = anIdNumber();
    const [finding, ...others] = await errorsOfNotice(notice(noticeFields, `证号 ${number}\n`));
    expect(finding).toMatchObject({ code: 'personal-data', line: 12, column: 4 });
    expect(others).toEqual([]);
    expect(JSON.stringify(finding)).not.toContain(number);
  });

  it('is an error under its heading in a table, though a digit is wrong', async () => {
    const body = `| 户 | 身份证号 |\n| --- | --- |\n| 一 | ${aWrongIdNumber()} |\n`;
    expect(await errorsOfNotice(notice(noticeFields, body))).toMatchObject([
      { code: 'personal-data', line: 14 },
    ]);
  });

  it('is masked in what other findings quote', async () => {
    const number = anIdNumber();
    const fields = noticeFields.replace('noticeKind: 通知', `noticeKind: "${number}"`);
    const found = await errorsOfNotice(notice(fields));
    expect(found.map(({ code }) => code).sort()).toEqual(['personal-data', 'unknown-value']);
    expect(JSON.stringify(found)).not.toContain(number);
  });

  it.each(['xiaohe/notices', 'xiaohe', 'xiaohe/media', ''])(
    'is found in the name of a file in “%s”',
    async (folder) => {
      const mobile = aMobile();
      const library = await loadFiles({ [join(folder, `${mobile}.csv`)]: '村,户数\n' });
      expect(errorsOf(library).map(({ code }) => code)).toContain('personal-data');
      expect(JSON.stringify(library.findings)).not.toContain(mobile);
    },
  );
});
