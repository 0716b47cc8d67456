import { didYouMean } from '#library/nearest.ts';
import { type Command, typed } from '../command.ts';
import { UserError } from '../shell.ts';

const reports = ['filing', 'division', 'monthly', 'portal', 'offline'] as const;

/** `npm run report`: what the office has to hand over, and what it still owes. */
export const report: Command = {
  summary: '报县里的备案材料、任务分工表、本月欠账、门户报送包、离线版，放到 out/report/',
  ways: [
    ['filing --year 2019', '一个评议年度的整改备案材料：台账、报告、佐证、缺件清单、文件清单'],
    ['division', '任务分工表；加 --public 只列可以公开的任务'],
    ['monthly', '这个月还欠什么：任务、公示牌、时限、跟踪督查、稿件'],
    ['portal', '上传县门户网站的材料：每篇一个网页，附件图片在旁边，目录 index.xlsx'],
    ['offline', '整个网站的离线版：拷到优盘，双击就能看，自带查找'],
  ],
  options: {
    office: { type: 'string' },
    year: { type: 'string' },
    public: { type: 'boolean' },
  },
  optionHelp: {
    'office 单位': '只做一个单位的',
    'year 年': '评议年度，和 filing 一起用；不写就是方案对应的那一年',
    public: '和 division 一起用：只列可以公开的任务',
  },

  async run(values, shell) {
    const office = typed(values['office']);
    const year = typed(values['year']);
    const [word] = values.positionals;
    switch (word) {
      case 'filing':
        return (await import('./report/filing.ts')).reportFiling(year, office, shell);
      case 'division':
        return (await import('./report/division.ts')).reportDivision(
          values['public'] === true,
          office,
          shell,
        );
      case 'monthly':
        return (await import('./report/monthly.ts')).reportMonthly(office, shell);
      case 'portal':
        return (await import('./report/portal.ts')).reportPortal(office, shell);
      case 'offline':
        return (await import('./report/offline.ts')).reportOffline(office, shell);
      default:
        throw new UserError(
          word === undefined
            ? '要写做哪一种，比如 report -- filing --year 2019。加 --help 看用法'
            : `没有“report -- ${word}”这个用法。${didYouMean(word, reports)}加 --help 看用法`,
        );
    }
  },
};
