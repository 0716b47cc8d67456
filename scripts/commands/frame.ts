import { type Command, typed } from '../command.ts';
import { UserError } from '../shell.ts';

/** `npm run frame`: counts of a private sample frame, and a commitment to it 校验码. */
export const frame: Command = {
  summary: '样本框名单：数一数、算校验码。名单放在项目外面，一个字也不写进来',
  ways: [
    ['../名单.xlsx --village-column 村 --office qinghe', '有多少行、重复多少、各村（社区）多少'],
    ['../名单.xlsx --salts ../盐.json', '再算校验码，盐文件由单位保管'],
    ['verify ../名单.xlsx --salts ../盐.json --root 校验码', '以后核对：名单改过没有'],
  ],
  options: {
    office: { type: 'string' },
    'village-column': { type: 'string' },
    'same-column': { type: 'string' },
    sheet: { type: 'string' },
    'head-row': { type: 'string' },
    salts: { type: 'string' },
    root: { type: 'string' },
  },
  optionHelp: {
    'office 单位': '和 --village-column 一起用：按哪个单位的村和社区',
    'village-column 栏目': '写村名、社区名的那一栏，栏目名或列的字母',
    'same-column 栏目': '按这一栏数重复；不写就是整行相同（序号不算）',
    'sheet 工作表': '文件里有几张工作表时，用哪一张',
    'head-row 行号': '栏目在第几行；不写就是第一个有两格以上的行',
    'salts 文件': '盐文件，放在项目外面，已有的不覆盖',
    'root 校验码': '核对时用，单位登记的那一个',
  },

  async run(values, shell) {
    const rowText = typed(values['head-row']);
    if (rowText !== undefined && !/^[1-9]\d{0,5}$/.test(rowText))
      throw new UserError('--head-row 写行号，比如 --head-row 2');
    const headRow = rowText === undefined ? undefined : Number(rowText);
    const choice = { sheet: typed(values['sheet']), headRow };
    const verifying = values.positionals[0] === 'verify';
    const [file, ...rest] = verifying ? values.positionals.slice(1) : values.positionals;
    if (rest.length > 0) throw new UserError('一次只写一份名单；路径里有空格的，加英文引号');
    const salts = typed(values['salts']);
    if (verifying) {
      const { verifyFrame } = await import('./frame/verify.ts');
      return verifyFrame(file, choice, { salts, root: typed(values['root']) }, shell);
    }
    const { commitFrame } = await import('./frame/commit.ts');
    const office = typed(values['office']);
    const villageColumn = typed(values['village-column']);
    const sameColumn = typed(values['same-column']);
    return commitFrame({ file, choice, office, villageColumn, sameColumn, salts }, shell);
  },
};
