import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { anItem } from '#rules/fixtures.ts';
import { withPosting } from './with-posting.ts';

const text = `title: 柳湾村路灯 # 标题
publishedOn: 2020-11-20
unit: dangzheng
code: QH-B01
template: signboard
size: A3横
place: 柳湾村村口
village:
items: [a]
postings:
  - number: 1
    postedOn: 2020-11-20
    said: { 整改进度: 已装好一半 }
# 审批
approval:
  drafted: { post: 工作人员, on: 2020-11-10 }
  checked: { post: 负责人, on: 2020-11-11 }
  issued: { post: 乡长, on: 2020-11-12 }
`;
const first = { number: '1', postedOn: '2020-11-20', said: { 整改进度: '已装好一半' } };
const board = anItem('board', { postings: [first] });
const posting = {
  number: 2,
  postedOn: '2020-11-24' as CivilDate,
  said: { 整改进度: '已全部装好' },
};

describe('withPosting', () => {
  it('adds the posting and changes nothing else', () => {
    const added = `  - number: 2\n    postedOn: 2020-11-24\n    said:\n      整改进度: 已全部装好\n`;
    expect(withPosting(text, board, posting)).toBe(text.replace('# 审批\n', `${added}# 审批\n`));
  });

  it('refuses a file whose postings are not those that were read', () => {
    const edited = text.replace('已装好一半', '已装好三盏');
    expect(() => withPosting(edited, board, posting)).toThrow();
  });
});
