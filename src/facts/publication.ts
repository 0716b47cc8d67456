import type { Publication, publicationSchema } from '#model/plan/publication.ts';
import { internal, onFile } from './sheet/fact.ts';
import type { FactsOf } from './sheet/facts-of.ts';

/** The fields of a piece 宣传稿件, by path. Each piece says itself whether it is public. */
export const publicationFacts: FactsOf<typeof publicationSchema, Publication> = {
  id: onFile('编号', 'jincunlu', { seen: 'both', how: '小写字母、数字和连字符，定了不改' }),
  title: onFile('标题', '石桥村进村路加宽通车', { seen: 'both', also: ['稿件标题', '题目'] }),
  outlet: onFile('刊发平台', '示例县人民政府门户网站', { seen: 'both', also: ['媒体', '平台'] }),
  outletKind: onFile('平台类型', '政府门户网站', { seen: 'both' }),
  pieceKind: onFile('稿件类型', '绩效宣传', { seen: 'both' }),
  on: onFile('刊发日期', '2020-11-18', { seen: 'both', also: ['发布日期', '刊发时间'] }),
  unit: onFile('供稿科室', 'cunjian', { seen: 'both', names: 'unit', also: ['供稿单位'] }),
  link: onFile('链接', 'https://news.example/2020/1118/shiqiao', {
    seen: 'both',
    also: ['网址'],
    needed: '链接、剪报至少写一样',
  }),
  clipping: onFile('剪报', 'media/jianbao.jpg', {
    seen: 'both',
    needed: '链接、剪报至少写一样',
  }),
  reportedOn: internal('报办公室日期', '2020-11-19'),
  filedOn: onFile('备案日期', '2020-11-25', { seen: 'both', also: ['报市备案日期'] }),
  audience: internal('公开范围', 'internal', {
    words: { public: '公开', internal: '内部，不公开' },
    how: '不写就是公开',
  }),
};
