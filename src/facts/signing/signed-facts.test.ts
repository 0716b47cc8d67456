import { describe, expect, it } from 'vitest';
import { anItem, anOffice, proofs } from '#rules/fixtures.ts';
import { isCodeOf, plainCode, shortCode, signedDigest } from './digest.ts';
import { signedFacts } from './signed-facts.ts';

const office = anOffice();
const withFile = (path: string, digest: string) => ({
  ...office,
  media: new Map([[path, { type: 'attachment', path, digest, bytes: 1, source: '' } as const]]),
});

describe('what is signed for', () => {
  it('is all that is public and decided, and nothing that was left open', () => {
    const item = anItem(
      'notice',
      { villages: [], internalNote: undefined },
      'tingdian',
      ' 正文。\r\n',
    );
    expect(signedFacts(item, office)).toEqual({
      kind: 'notice',
      id: 'tingdian',
      audience: 'public',
      title: '柳湾村路灯',
      unit: 'dangzheng',
      noticeKind: '通知',
      body: '正文。',
    });
  });

  it('has neither what is internal nor who signed', () => {
    const raw = {
      internalNote: '备忘',
      evidence: [{ ...proofs[0], title: '内部材料', audience: 'internal' }, proofs[1]],
      changes: [{ on: '2020-11-20', note: '更正', approval: { post: '乡长', on: '2020-11-20' } }],
    };
    const facts = JSON.stringify(signedFacts(anItem('rectification', raw), office));
    expect(facts).not.toMatch(/备忘|内部材料|乡长|党政办工作人员/);
    expect(facts).toContain('座谈会记录');
  });

  it('has the bytes of files, in fields and in the text, and not what they are called', () => {
    const attachments = [{ file: 'media/biao.csv', title: '表' }];
    const item = anItem('notice', { attachments }, 'a', '[表](media/biao.csv)');
    expect(signedFacts(item, withFile('media/biao.csv', 'abc'))).toMatchObject({
      attachments: [{ file: 'abc', title: '表' }],
      bodyFiles: { 'media/biao.csv': 'abc' },
    });
    const codeWith = (digest: string) =>
      signedDigest(item, withFile('media/biao.csv', digest)).facts;
    expect(codeWith('abc')).not.toBe(codeWith('abd'));
  });

  it('has no count of a survey that is not shown', () => {
    const answers = ['满意', '一般', '不满意'].map((answer, index) => ({
      answer,
      count: ['55', '3', '2'][index],
    }));
    const survey = anItem('survey', { questions: [{ question: '路灯', answers }] });
    expect(signedFacts(survey, office)['questions']).toEqual([
      {
        question: '路灯',
        answers: [
          { answer: '满意', count: 55 },
          { answer: '一般', count: null },
          { answer: '不满意', count: null },
        ],
      },
    ]);
  });
});

describe('核对码', () => {
  // Written down once: were it another one, all signatures that there are would no longer hold.
  it('stays what it is for ever', () => {
    const { facts, parts } = signedDigest(anItem('notice'), office);
    expect(facts).toMatchInlineSnapshot(
      `"4364e3f320d664cabc1d8a37949ef908eff325ce6711fae118422d6e8a31a709"`,
    );
    expect(parts).toMatchInlineSnapshot(`
      [
        {
          "digest": "AAEzFQzs",
          "path": "title",
        },
        {
          "digest": "SqKBiX98",
          "path": "unit",
        },
        {
          "digest": "cnktBflu",
          "path": "noticeKind",
        },
        {
          "digest": "C9CJMtZs",
          "path": "body",
        },
      ]
    `);
  });

  it.each([
    ['3f2a-91bc', '3f2a91bc'],
    [' 3F2A 91BC ', '3f2a91bc'],
    ['３ｆ２ａ-91bc', '3f2a91bc'],
    ['3f2a-91', undefined],
    ['3f2a-91bg', undefined],
  ])('typed as %j is %j', (typed, expected) => {
    expect(plainCode(typed)).toBe(expected);
  });

  it('is found by its first eight digits, in two groups on the sheet', () => {
    const facts = `3f2a91bc${'0'.repeat(56)}`;
    expect(shortCode(facts)).toBe('3f2a-91bc');
    expect(isCodeOf('3f2a91bc', facts)).toBe(true);
    expect(isCodeOf('3f2a91bd', facts)).toBe(false);
  });
});
