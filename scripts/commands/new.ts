import { didYouMean } from '#library/nearest.ts';
import { type Kind, kindNames, kinds } from '#model/kinds.ts';
import { type Command, typed } from '../command.ts';
import { UserError } from '../shell.ts';

/** `npm run new`: a file to be filled in, so that nobody begins with an empty one. */
export const newFile: Command = {
  summary: '写一个新文件的样子：单位、整改事项、公告公示……照着填',
  ways: [
    ['office --title 示例县小河乡 --id xiaohe', '一个新单位：office.yaml、plan.yaml'],
    [
      '整改事项 --title 柳湾村路灯',
      `一项内容，文件名由标题的拼音来。类别：${kindNames.map((kind) => kinds[kind].label).join('、')}`,
    ],
  ],
  options: {
    office: { type: 'string' },
    title: { type: 'string' },
    id: { type: 'string' },
  },
  optionHelp: {
    'office 单位': '写到哪个单位；只有一个单位的不用写',
    'title 标题': '标题；新单位写单位全称',
    'id 文件名': '文件名或单位的文件夹名，只用小写字母、数字和连字符',
  },

  async run(values, shell) {
    const [word, ...rest] = values.positionals;
    if (word === undefined || rest.length > 0)
      throw new UserError('写一个类别，比如 npm run new -- 整改事项 --title 柳湾村路灯');
    const [office, title, id] = ['office', 'title', 'id'].map((name) => typed(values[name]));
    if (['office', '单位'].includes(word))
      return (await import('./new/new-office.ts')).newOffice({ id, title }, shell);
    const kind = kindCalled(word);
    return (await import('./new/new-item.ts')).newItem({ kind, title, id, office }, shell);
  },
};

/** A kind by its name in English, its folder, or what people call it: 公告 for 公告公示. */
function kindCalled(word: string): Kind {
  const exact = kindNames.find((kind) =>
    [kind, kinds[kind].folder, kinds[kind].label].some((name) => name === word),
  );
  const part = kindNames.filter((kind) => word.length > 1 && kinds[kind].label.includes(word));
  const found = exact ?? (part.length === 1 ? part[0] : undefined);
  if (found) return found;
  const labels = kindNames.map((kind) => kinds[kind].label);
  throw new UserError(
    `没有“${word}”这一类。${didYouMean(word, labels)}可以写：office、${labels.join('、')}`,
  );
}
