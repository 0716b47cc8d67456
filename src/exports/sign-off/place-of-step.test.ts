import { describe, expect, it } from 'vitest';
import { shortCode, signedDigest } from '#facts/signing/digest.ts';
import { signaturesOver } from '#facts/signing/fixtures.ts';
import type { CivilDate } from '#model/basics/date.ts';
import type { ApprovalStep } from '#model/items/approval.ts';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { placeOfStep } from './place-of-step.ts';

type Raw = Record<string, unknown>;
const office = anOffice();
const drafted = { post: '党政办工作人员', on: '2020-11-20' };

/** Where a step goes, with the code of the text as it stands unless another is given. */
function placed(raw: Raw, step: ApprovalStep, on: string, code?: string) {
  const item = anItem('rectification', raw);
  const right = shortCode(signedDigest(item, office).facts);
  return placeOfStep(item, office, { step, on: on as CivilDate, code: code ?? right });
}
const refused = (...of: Parameters<typeof placed>) => {
  const result = placed(...of);
  return 'refused' in result ? result.refused : undefined;
};

describe('a signature', () => {
  it.each<[string, Raw, ApprovalStep, string, object]>([
    ['the first step', { approval: undefined }, 'drafted', '2020-11-25', { step: 'drafted' }],
    [
      'the next step on the same day',
      { approval: { drafted } },
      'checked',
      '2020-11-20',
      { step: 'checked' },
    ],
    [
      'a step whose text has changed, in its place',
      { approval: { drafted: signaturesOver('rectification', { title: '旧' }).drafted } },
      'drafted',
      '2020-11-09',
      { step: 'drafted', again: true },
    ],
    [
      'a change, in its newest entry',
      {
        title: '新',
        approval: signaturesOver('rectification', {}),
        changes: [
          { on: '2020-11-20', note: '标题' },
          { on: '2020-11-18', note: '早' },
        ],
      },
      'issued',
      '2020-11-20',
      { change: 0 },
    ],
    [
      'a change of what was issued before there were digests',
      { changes: [{ on: '2020-11-20', note: '标题' }] },
      'issued',
      '2020-11-20',
      { change: 0 },
    ],
  ])('is taken for %s', (_, raw, step, on, place) => {
    expect(placed(raw, step, on)).toEqual({ place });
  });

  it.each<[string, Raw, ApprovalStep, string, string]>([
    [
      'for a step that is signed',
      { approval: { drafted } },
      'drafted',
      '2020-11-21',
      '拟稿已经记过',
    ],
    [
      'for all of it, where nothing changed',
      {},
      'issued',
      '2020-11-21',
      '签发已经记过：乡长，2020年11月12日',
    ],
    [
      'for a step before its turn',
      { approval: { drafted } },
      'issued',
      '2020-11-21',
      '要先记审核（保密审查），再记签发',
    ],
    [
      'where the draft is another one now',
      { approval: { drafted: signaturesOver('rectification', { title: '旧' }).drafted } },
      'checked',
      '2020-11-21',
      '要先记拟稿，再记审核（保密审查）：拟稿以后内容改过，要重新审',
    ],
    [
      'from before the last step',
      { approval: { drafted } },
      'checked',
      '2020-11-19',
      '不能早于上一步',
    ],
    ['from tomorrow', { approval: { drafted } }, 'checked', '2020-11-26', '还没有到'],
    [
      'for what is withdrawn',
      { withdrawn: { on: '2020-11-24', reason: '写错了' } },
      'checked',
      '2020-11-25',
      '已经撤回',
    ],
    [
      'for a change that nobody noted, with the lines to copy',
      { title: '新', approval: signaturesOver('rectification', {}) },
      'issued',
      '2020-11-20',
      '签发以后内容改过（标题）。先在文件的 changes 里写一条改了什么，再打印审签单送签，比如\nchanges:\n  - { on: 2020-11-25, note: 更正了标题 }',
    ],
    [
      'for a change, from before it',
      {
        title: '新',
        approval: signaturesOver('rectification', {}),
        changes: [{ on: '2020-11-20', note: '标题' }],
      },
      'issued',
      '2020-11-19',
      '签发不能早于这次修订',
    ],
    [
      'for a change, of another step',
      {
        title: '新',
        approval: signaturesOver('rectification', {}),
        changes: [{ on: '2020-11-20', note: '标题' }],
      },
      'checked',
      '2020-11-20',
      '只记签发',
    ],
  ])('is refused %s', (_, raw, step, on, expected) => {
    expect(refused(raw, step, on)).toContain(expected);
  });

  it('is refused with the code of another text, or with none', () => {
    const raw = { approval: { drafted } };
    expect(refused(raw, 'checked', '2020-11-21', '0000-0000')).toContain(
      '这张审签单打印后内容改过：单上的核对码 0000-0000 和现在的内容对不上',
    );
    expect(refused(raw, 'checked', '2020-11-21', '00-00')).toContain('核对码是八位');
    const item = anItem('rectification', raw);
    const wanted = { step: 'checked', on: '2020-11-21' as CivilDate } as const;
    expect(placeOfStep(item, office, wanted)).toEqual({
      refused: expect.stringContaining('写上签过的那张审签单上的核对码'),
    });
  });

  it('over a draft needs no code: who drafts signs what they wrote', () => {
    const item = anItem('rectification', { approval: undefined });
    const wanted = { step: 'drafted', on: '2020-11-21' as CivilDate } as const;
    expect(placeOfStep(item, office, wanted)).toEqual({ place: { step: 'drafted' } });
  });
});
