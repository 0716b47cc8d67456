import { type Command, typed } from '../command.ts';
import { UserError } from '../shell.ts';

/** `npm run plan`: how every duty stands and what is next; the next year's plan. For staff. */
export const plan: Command = {
  summary: '方案任务做到哪一步、接下来有哪些日子（给工作人员看，含内部任务）；换年度',
  ways: [
    ['next-year', '看看换到下一年度会怎样：哪些任务结转，哪些还没办完，哪些文字要核对'],
    ['next-year --write', '换年度：原来的方案存进 plans/，plan.yaml 换成下一年的'],
  ],
  options: {
    office: { type: 'string' },
    unit: { type: 'string' },
    village: { type: 'string' },
    year: { type: 'string' },
    ics: { type: 'boolean' },
    json: { type: 'boolean' },
    write: { type: 'boolean' },
  },
  optionHelp: {
    'office 单位': '只看一个单位',
    'unit 科室': '只看一个责任单位的任务和日子',
    'village 村或社区': '只看和它有关的',
    'year 年度': '看往年的方案（plans/ 里的），比如 --year 2020',
    ics: '日程存成日历文件 out/plan/单位.ics，提前 15、7、3 天提醒',
    json: '以 JSON 输出，给别的程序用',
    write: '和 next-year 一起用：真的换',
  },

  async run(values, shell) {
    const office = typed(values['office']);
    const [what, ...rest] = values.positionals;
    if (what === 'next-year' && rest.length === 0)
      return (await import('./plan/next-year.ts')).nextYear(
        office,
        values['write'] === true,
        shell,
      );
    if (what !== undefined)
      throw new UserError(
        `没有“plan -- ${values.positionals.join(' ')}”这个用法。加 --help 看用法`,
      );
    const [unit, village, year] = [
      typed(values['unit']),
      typed(values['village']),
      typed(values['year']),
    ];
    const { showPlan } = await import('./plan/show.ts');
    return showPlan(
      {
        ...{ unit, village, year },
        json: values['json'] === true,
        ics: values['ics'] === true,
      },
      office,
      shell,
    );
  },
};
