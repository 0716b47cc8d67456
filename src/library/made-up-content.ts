import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CivilDate } from '#model/basics/date.ts';
import type { Finding } from '#model/basics/finding.ts';
import { loadLibrary } from './load.ts';

// For tests: small content folders in temporary places, right but for what a test puts wrong.

const portal = `name: 阳光公示栏
tagline: 办了什么，办到哪一步
url: https://gongshi.example.invalid
host: 示例乡人民政府
telephone: 0776-0000000
`;

export const officeYaml = `name: 示例县小河乡
shortName: 小河乡
boardName: 小河乡阳光公示栏
issuer: 小河乡人民政府
level: 乡镇
region: 示例县
sample: 是
host: 小河乡人民政府
operator: 办公室
address: 小河街
hours: 工作日
telephone: 0776-0000000
supervision: 0776-0000000
boardPrefix: XH
objection: { how: 打电话, telephone: 0776-0000000, address: 小河街, answerWithin: 15 }
units:
  - { id: bangongshi, name: 办公室, leader: 主任, telephone: 0776-0000000 }
  - { id: cunjian, name: 村建中心, leader: 主任, telephone: 0776-0000000 }
villages:
  - { id: liuwan, name: 柳湾村 }
  - { id: shiqiao, name: 石桥村 }
`;

/** The fields of a notice that is as it should be. */
export const noticeFields = `title: 停水通知
publishedOn: 2020-11-20
unit: bangongshi
noticeKind: 通知
approval:
  drafted: { post: 经办员, on: 2020-11-18 }
  checked: { post: 主任, on: 2020-11-19 }
  issued: { post: 乡长, on: 2020-11-20 }`;

/** A whole notice; `body` stands from line 12 on. */
export const notice = (fields = noticeFields, body = '明天停水。\n'): string =>
  `---\n${fields}\n---\n\n${body}`;

/** The fields of a rectification that is as it should be, and nothing of it late. */
export const rectificationFields = `${noticeFields.replace('停水通知', '柳湾村路灯').replace('noticeKind: 通知\n', '')}
year: 2020
opinion: 主干道路灯不亮
category: 基础设施
village: liuwan
verified: 属实
workKind: 限期整改
progress: 正在整改
standing: { text: 新灯已到货, asOf: 2020-11-19 }
content: 修好主干道的路灯
measures: [换灯]
goal: 路灯全部亮起
deadline: 2020-12-30
person: 分管副乡长`;

export type Files = Record<string, string | Uint8Array>;

/** Writes a content folder with the office `xiaohe` and the files given; its path. */
export async function writeContent(files: Files): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'sunboard-content-'));
  const all = { 'portal.yaml': portal, 'xiaohe/office.yaml': officeYaml, ...files };
  for (const [path, content] of Object.entries(all)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}

/** Loads a content folder as of 2020-11-25. */
export const loadFrom = (root: string, office?: string) =>
  loadLibrary(root, {
    today: '2020-11-25' as CivilDate,
    cacheDir: join(root, '..', 'sunboard-cache'),
    ...(office !== undefined && { office }),
  });

/** The library of a content folder with these files. */
export const loadFiles = async (files: Files) => loadFrom(await writeContent(files));

/** The findings that stop publication. */
export const errorsOf = (library: { findings: readonly Finding[] }): Finding[] =>
  library.findings.filter((finding) => finding.severity === 'error');

/** The findings about the files themselves: what the office owes is another matter. */
export const remarksOf = (library: { findings: readonly Finding[] }): Finding[] =>
  library.findings.filter((finding) => finding.severity !== 'owed');

/** The errors of a content folder with one notice, `xiaohe/notices/tongzhi.md`. */
export const errorsOfNotice = async (content: string | Uint8Array): Promise<Finding[]> =>
  errorsOf(await loadFiles({ 'xiaohe/notices/tongzhi.md': content }));
