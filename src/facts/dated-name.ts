import type { z } from 'zod';
import type { CivilDate } from '#model/basics/date.ts';
import type { datedFields } from '#model/office/dated-name.ts';
import { longDate } from '#wording/time/date.ts';
import { onFile, parts } from './sheet/fact.ts';
import type { FactsOf } from './sheet/facts-of.ts';

/** Words and examples that differ between units and villages. */
interface Example {
  readonly former: string;
  readonly reading: string;
  readonly successor: string;
  readonly names: 'unit' | 'village';
}

export const unitDays: Example = {
  former: '水利服务站',
  reading: 'shui li fu wu zhan',
  successor: 'cunjian',
  names: 'unit',
};
export const villageDays: Example = {
  former: '上柳湾村',
  reading: 'shang liu wan cun',
  successor: 'liuwan',
  names: 'village',
};

type Days = z.ZodObject<Omit<typeof datedFields, 'name' | 'reading'>>;
const change = 'living';
const spanText = ({ name, from, until }: { name: string; from?: CivilDate; until?: CivilDate }) =>
  `${name}${from || until ? `（${from ? longDate(from) : ''}至${until ? longDate(until) : '今'}）` : ''}`;

/** The fields of what a unit or village was called, and of how long there was one, by path. */
export const datedFacts = ({
  former,
  reading,
  successor,
  names,
}: Example): FactsOf<Days, unknown> => ({
  names: onFile('曾用名', parts('until'), {
    change,
    needed: '改过名的写',
    how: '旧的在前；旧文件里的名称跟着那一天走',
    say: (names) => names.map(spanText).join('、'),
  }),
  'names.name': onFile('曾用的名称', former, { change }),
  'names.reading': onFile('曾用名的读音', reading, { change }),
  'names.from': onFile('启用日期', '2016-03-01', { change, how: '不写就接着上一个名称' }),
  'names.until': onFile('停用日期', '2019-06-30', { change, how: '叫这个名称的最后一天' }),
  since: onFile('设立日期', '2016-03-01', {
    change,
    needed: '新设的写',
    how: '之前的任务不算它',
  }),
  until: onFile('撤并日期', '2022-06-30', {
    change,
    needed: '撤并的写',
    how: '最后一天；不要删掉这一项，旧内容还要用',
  }),
  successors: onFile('并入、拆分为', [successor], {
    change,
    names,
    needed: '撤并的写',
    how: '接续的单位或村的编号，可以几个',
  }),
});
