import { describe, expect, it } from 'vitest';
import { errorsOf, loadFiles, rectificationFields } from './made-up-content.ts';
import { linesToCopyIn, withLinesCopied } from '#model/basics/lines-to-copy.ts';

const file = 'xiaohe/rectifications/ludeng.md';
const load = async (content: string) => errorsOf(await loadFiles({ [file]: content }));
/** A rectification with one of its lines typed otherwise. */
const withLine = (from: string, to: string) =>
  `---\n${rectificationFields.replace(from, to)}\n---\n`;

describe('a Chinese name as the key of a field', () => {
  it.each([
    ['deadline: 2020-12-30', '整改时限: 2020-12-30', 'unknown-key'],
    ['deadline: 2020-12-30', '整改时限： 2020-12-30', 'colon-full-width'],
    ['deadline: 2020-12-30', '整改期限：2020-12-30', 'colon-full-width'],
    ['deadline: 2020-12-30', '完成时限:2020-12-30', 'colon-full-width'],
    ['deadline: 2020-12-30', '整改时限（原定）: 2020-12-30', 'unknown-key'],
    ['deadline: 2020-12-30', '"整改时限": 2020-12-30', 'unknown-key'],
    ['opinion: 主干道路灯不亮', '群众反映: 主干道路灯不亮', 'unknown-key'],
    ['opinion: 主干道路灯不亮', '意见建议: 主干道路灯不亮', 'unknown-key'],
    ['title: 柳湾村路灯', '标题：柳湾村路灯', 'colon-full-width'],
    ['measures: [换灯]', '整改措施:\n  - 换灯', 'unknown-key'],
    ['deadline: 2020-12-30', 'deadlin: 2020-12-30', 'unknown-key'],
    ['deadline: 2020-12-30', 'Deadline: 2020-12-30', 'unknown-key'],
  ])('%s typed as %s is one error, and the line to copy is right', async (right, typed, code) => {
    const content = withLine(right, typed);
    const [finding, ...others] = await load(content);
    expect(finding).toMatchObject({ code });
    expect(others).toEqual([]);
    const correction = linesToCopyIn(finding?.hint ?? '', finding?.line);
    expect(correction && (await load(withLinesCopied(content, correction)))).toEqual([]);
  });

  it('of a field below another is shown with that', async () => {
    const [finding] = await load(withLine('goal: ', '进展成效: 已亮 20 盏\ngoal: '));
    expect(finding).toMatchObject({ code: 'unknown-key' });
    expect(finding?.hint).toContain(
      '进展成效写在 standing（进展说明） 里，比如 standing: { text: ',
    );
  });

  it('of a field that is written already is to be deleted', async () => {
    const [finding] = await load(withLine('goal: ', '整改时限: 2020-12-30\ngoal: '));
    expect(finding?.hint).toBe('“deadline（整改时限）”已经写过了，删掉这一行');
  });

  it('is told while it is empty, too', async () => {
    const found = await load(withLine('goal: ', '延期:\ngoal: '));
    expect(found).toMatchObject([{ code: 'unknown-key' }]);
    expect(found[0]?.hint).toContain('extensions');
  });

  it('in a record is a name like any other', async () => {
    const board = `title: 牌
publishedOn: 2020-11-20
unit: bangongshi
audience: internal
code: XH-B01
template: duties
size: A3
place: 村口
postings:
  - { number: 1, postedOn: 2020-11-20, said: { 整改时限: 2020年12月30日 } }
`;
    expect(errorsOf(await loadFiles({ 'xiaohe/boards/pai.yaml': board }))).toEqual([]);
  });
});
