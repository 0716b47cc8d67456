import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { kindNames, kinds } from '#model/kinds.ts';
import { filesOf, readable } from './output-bytes.ts';
import { buildSite, runCli } from './run-cli.ts';
import { workIn } from './work-in.ts';

/** Stands in every internal place of the content below; must stand in no byte of the output. */
const marker = '不得外传之标记';
/** Stands in every place of items that are to be public once they are signed 拟公开. */
const awaited = '尚未签发之标记';

/** Of the boards. */
const codes: Readonly<Record<string, string>> = { internal: 'YX-B09', awaiting: 'YX-B08' };

const approval = `approval:
  drafted: { post: 办公室工作人员, on: 2021-01-28 }
  checked: { post: 保密员, on: 2021-01-29 }
  issued: { post: 镇长, on: 2021-02-01 }`;

const notIssued = approval.split('\n').slice(0, -1).join('\n');

/** Fields that a kind needs besides the common ones, each with the marker where text may stand. */
const fieldsOf: Record<keyof typeof kinds, string> = {
  rectification: `year: 2020\nopinion: ${marker}\ncategory: 其他\nverified: 属实\nworkKind: 限期整改\nprogress: 制定方案\ncontent: ${marker}\ngoal: ${marker}\ndeadline: 2021-12-01\nperson: ${marker}`,
  achievement: `category: 重点工作\nperiod: { from: 2021-01-04 }\nsummary: ${marker}\nmeasures: [${marker}]\nresults: [${marker}]`,
  notice: 'noticeKind: 公告',
  document: `number: ${marker}\nissuers: [云溪镇人民政府]\nissuedOn: 2021-02-01\nsubject: ${marker}\nopenness: 主动公开\nindexNumber: ${marker}`,
  outreach: `channel: 一封信\non: 2021-02-01\ntowards: ${marker}\nsummary: ${marker}`,
  survey: `round: 1\nfrom: 2021-02-01\nto: 2021-02-02\nmethod: ${marker}\nn: 20\nquestions:\n  - { question: ${marker}, answers: [{ answer: ${marker}, count: 11 }, { answer: 其他, count: 9 }] }`,
  service: `basis: ${marker}\nwho: ${marker}\nmaterials: [${marker}]\nsteps: [${marker}]\ntimeLimit: ${marker}\nfee: ${marker}\nwindow: ${marker}\ntelephone: 0776-000 0003`,
  inspection: `on: 2021-02-01\nscope: ${marker}\nfindings: [${marker}]\nnamed: [cunjian]\nanswers: [{ unit: cunjian, on: 2021-02-02, by: ${marker}, text: ${marker} }]`,
  board: `code: YX-B09\ntemplate: signboard\nsize: { width: 600, height: 900 }\nplace: ${marker}\nitems: [xikou-ludeng]`,
};

/** An item of every kind that has all of its fields, and of a text in all of them. */
async function plantItems(office: string, id: string, text: string, head: string) {
  for (const kind of kindNames) {
    const { folder, extension } = kinds[kind];
    const own = fieldsOf[kind].replaceAll(marker, text).replace('YX-B09', codes[id] ?? '');
    const fields = `title: ${text}\npublishedOn: 2021-02-01\nunit: cunjian\n${head}\n${own}\n`;
    await mkdir(join(office, folder), { recursive: true });
    await writeFile(
      join(office, folder, `${id}${extension}`),
      extension === '.md' ? `---\n${fields}---\n\n${text}\n` : fields,
    );
  }
}

/** Public things have internal parts too. */
async function plantInternalParts(office: string) {
  const item = join(office, 'rectifications/xikou-ludeng.md');
  const parts = `internalOpinion: ${marker}
internalNote: ${marker}
followUps:
  - { on: 2021-03-01, by: 督查室, note: 已看现场, internalNote: ${marker} }
evidence:
  - { title: ${marker}, type: 记录, on: 2021-03-01, keptAt: ${marker}, audience: internal }
`;
  await writeFile(
    item,
    (await readFile(item, 'utf8')).replace('milestones:', `${parts}milestones:`),
  );
}

async function plantLists(office: string) {
  await writeFile(
    join(office, 'frames.yaml'),
    `frames:\n  - { id: cunganbu, destination: ${marker}, group: ${marker}, due: 2021-12-01, count: 37 }\n`,
  );
  await writeFile(
    join(office, 'assignments.yaml'),
    `assignments:
  - { id: fengong, task: ${marker}, lead: cunjian, responsible: [${marker}] }
  - id: gongkai
    task: 换灯泡
    lead: cunjian
    responsible: [主任]
    audience: public
    evidence: [{ title: ${marker}, type: 记录, on: 2021-03-01, keptAt: ${marker}, audience: internal }]
`,
  );
  await writeFile(
    join(office, 'publications.yaml'),
    `publications:\n  - { id: gaojian, title: ${marker}, outlet: ${marker}, outletKind: 报纸, pieceKind: 绩效宣传, on: 2021-03-01, unit: cunjian, clipping: media/jianbao.csv, audience: internal }\n`,
  );
  await mkdir(join(office, 'media'), { recursive: true });
  await writeFile(join(office, 'media/jianbao.csv'), `${marker}\n`);
}

/** A duty that is shown as a total only, which a public item serves. */
async function plantInternalDuty(office: string) {
  await writeFile(
    join(office, 'plan.yaml'),
    `title: 云溪镇工作方案
year: 2020
source: internal
duties:
  - id: neibu
    clause: 第九条
    what: ${marker}
    rule: { type: deadline, of: { kind: rectification }, by: 2021-12-01 }
    owner: cunjian
    interpretation: ${marker}
    remark: ${marker}
    audience: internal
`,
  );
  const item = join(office, 'rectifications/xikou-ludeng.md');
  await writeFile(
    item,
    (await readFile(item, 'utf8')).replace('milestones:', 'serves: [neibu]\nmilestones:'),
  );
}

describe('what nobody may see, or not yet', () => {
  let files: Map<string, Buffer>;
  let waiting: string;
  beforeAll(async () => {
    const folder = await workIn('lamp');
    const office = join(folder, 'content/yunxi');
    await plantItems(office, 'internal', marker, `audience: internal\n${approval}`);
    await plantItems(office, 'awaiting', awaited, `audience: public\n${notIssued}`);
    await plantInternalParts(office);
    await plantLists(office);
    await plantInternalDuty(office);
    waiting = (await runCli(['sign-off'], folder)).out;
    files = await filesOf(await buildSite(folder));
  });

  it.each([
    ['internal', marker],
    ['to be public once it is signed', awaited],
  ])('stands in no byte of the output, packed or not, where it is %s', (_, text) => {
    expect(files.size).toBeGreaterThan(20);
    const leaking = [...files].filter(([, bytes]) => readable(bytes).includes(text));
    expect(leaking.map(([path]) => path)).toEqual([]);
  });

  it.each(kindNames)('stands on the list of what waits, where it is a %s to be public', (kind) => {
    expect(waiting).toMatch(new RegExp(`${kinds[kind].folder}/awaiting +\\S+ +拟公开 +签发 `));
  });

  it('has no page, no sheet and no file of its own', () => {
    const paths = [...files.keys()];
    expect(paths.filter((path) => /internal|awaiting|YX-B0[89]|jianbao/.test(path))).toEqual([]);
  });

  it('does not hide what is public: the same search finds that', () => {
    const telling = [...files].filter(([, bytes]) => readable(bytes).includes('桥头共有'));
    expect(telling.map(([path]) => path)).toContain('yunxi/rectifications/xikou-ludeng/index.html');
    expect(telling.some(([path]) => path.includes('pagefind/fragment'))).toBe(true);
    expect(telling.map(([path]) => path)).toContain('yunxi/rectifications/xikou-ludeng/item.json');
    for (const format of ['csv', 'json'])
      expect(readable(files.get(`yunxi/data/rectifications.${format}`)!)).toContain(
        '桥头的路灯坏了',
      );
    expect(readable(files.get('yunxi/data/assignments.csv')!)).toContain('换灯泡');
    expect(readable(files.get('yunxi/plan/index.html')!)).toContain('另有 1 项内部任务');
  });
});
