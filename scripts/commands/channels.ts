import { type Command, typed } from '../command.ts';
import { UserError } from '../shell.ts';

/** `npm run channels`: one matter in every channel 七个一, and reminders for units 催办. */
export const channels: Command = {
  summary: '七个一：一件整改事项的信、电话、会议、短信、走访、答复、公众号材料；给科室的催办',
  ways: [
    [
      '事项',
      '一件整改事项的全套材料，放到 out/channels/，比如 liuwan-ludeng。只做已签发、已公开的',
    ],
    ['remind', '给每个科室的催办：逾期的和 15、7、3 天内到期的。内部使用'],
  ],
  options: { office: { type: 'string' } },
  optionHelp: { 'office 单位': '只做一个单位的；两个单位有同名的事项时也要写' },

  async run(values, shell) {
    const office = typed(values['office']);
    const [word, ...rest] = values.positionals;
    if (word === undefined || rest.length > 0)
      throw new UserError('写一件事项，比如 npm run channels -- liuwan-ludeng。加 --help 看用法');
    return word === 'remind'
      ? (await import('./channels/remind.ts')).remindUnits(office, shell)
      : (await import('./channels/make.ts')).makeChannels(word, office, shell);
  },
};
