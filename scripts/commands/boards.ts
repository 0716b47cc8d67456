import { didYouMean } from '#library/nearest.ts';
import { type Command, typed } from '../command.ts';
import { UserError } from '../shell.ts';

/** `npm run boards`: make boards, pack them for the shop, look after postings. */
export const boards: Command = {
  summary: '只做公示牌和板报的 PDF，放到 out/boards/；也管印制包、上墙记录和牌面状态',
  ways: [
    ['posted 编号 --on 日期', '记一次上墙，比如 posted QH-B07 --on 2020-11-20'],
    ['status', '各块牌与现在是否一致、哪些变了、有效期到哪天'],
    ['--package [编号……]', '给印刷厂的印制包，放到 out/print/；不写编号就是全部'],
  ],
  options: {
    office: { type: 'string' },
    on: { type: 'string' },
    package: { type: 'boolean' },
  },
  optionHelp: {
    'office 单位': '只做一个单位的；两个单位有同名的牌时也要写',
    'on 日期': '上墙日期，和 posted 一起用',
    package: '做印制包',
  },

  async run(values, shell) {
    const office = typed(values['office']);
    const on = typed(values['on']);
    const [word, id] = values.positionals;
    if (values['package'])
      return (await import('./boards/pack.ts')).packBoards(values.positionals, office, shell);
    switch (word) {
      case undefined:
        return (await import('./boards/make.ts')).makeBoards(office, shell);
      case 'posted':
        return (await import('./boards/posted.ts')).recordPosted(id, on, office, shell);
      case 'status':
        return (await import('./boards/status.ts')).showStatus(office, shell);
      case 'sign-off':
        throw new UserError(
          '审签单现在用 npm run sign-off -- 事项，比如 npm run sign-off -- liuwan-ludeng',
        );
      default:
        throw new UserError(
          `没有“boards -- ${word}”这个用法。${didYouMean(word, ['posted', 'status'])}加 --help 看用法`,
        );
    }
  },
};
