import { type Command, typed } from '../command.ts';
import { UserError } from '../shell.ts';

/** `npm run sign-off`: what waits for a signature, the sheet 审签单, and recording who signed when. */
export const signOff: Command = {
  summary: '先审后发：列出待拟稿、待审核、待签发的内容；做审签单；记哪个岗位哪天审签',
  ways: [
    ['事项', '一项内容的审签单，放到 out/print/，比如 liuwan-ludeng 或 notices/tingdian'],
    [
      '事项 --step 签发 --post 乡长 --on 2020-11-25 --code 3f2a-91bc',
      '把一步审签记进这一项的文件，其余一个字不动；拟稿、审核、签发按先后记；签发后改过的，记在最新一条修订记录里',
    ],
  ],
  options: {
    office: { type: 'string' },
    step: { type: 'string' },
    post: { type: 'string' },
    on: { type: 'string' },
    code: { type: 'string' },
  },
  optionHelp: {
    'office 单位': '只看一个单位；两个单位有同名的内容时也要写',
    'step 哪一步': '拟稿、审核、签发（也可写 drafted、checked、issued）',
    'post 岗位': '审签的岗位，只写岗位，不写姓名',
    'on 日期': '审签日期',
    'code 核对码': '审签单上的八位核对码；单子打印后内容改过的，记不进去。拟稿可以不写',
  },

  async run(values, shell) {
    const office = typed(values['office']);
    const [item, ...rest] = values.positionals;
    if (rest.length > 0)
      throw new UserError('一次只写一项，比如 npm run sign-off -- liuwan-ludeng');
    const [step, post, on, code] = ['step', 'post', 'on', 'code'].map((name) =>
      typed(values[name]),
    );
    if ([step, post, on, code].some((value) => value !== undefined)) {
      const { recordSignature } = await import('./sign-off/record.ts');
      return recordSignature({ item, step, post, on, code }, office, shell);
    }
    return item === undefined
      ? (await import('./sign-off/list.ts')).listWaiting(office, shell)
      : (await import('./sign-off/sheet.ts')).makeSignOff(item, office, shell);
  },
};
