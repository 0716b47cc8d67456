import type { officeSchema } from '#model/office/office.ts';
import { templateFacts } from '#model/boards/template-facts.ts';
import { nameOn } from '#model/office/dated-name.ts';
import { datedFacts, unitDays, villageDays } from './dated-name.ts';
import { officePrintFacts } from './print-order.ts';
import { answer, internal, onFile, parts } from './sheet/fact.ts';
import { type FactsOf, below } from './sheet/facts-of.ts';

const change = 'living';
const reading = '念法和一般不一样的才写，一个字一个音';

/** The fields of `office.yaml` 单位设置, by path. */
export const officeFacts: FactsOf<typeof officeSchema> = {
  name: onFile('单位全称', '示例县小河乡', { change }),
  shortName: onFile('简称', '小河乡', { change }),
  boardName: onFile('公示栏名称', '小河乡阳光公示栏', { change }),
  issuer: onFile('落款单位', '小河乡人民政府', { change }),
  level: onFile('层级', '乡镇', { change, how: '网页、牌和信上的用语跟着它走' }),
  region: onFile('所属地区', '示例县', { change }),
  sample: onFile('示例', '是', { change, how: '虚构的单位才写：每页、每张牌都印“示例”' }),
  today: onFile('固定日期', '2020-11-25', { change, how: '只给示例和存档用' }),
  identificationCode: onFile('网站标识码', '4500000000', {
    change,
    how: '十位数字；示例单位不能写',
  }),
  host: onFile('主办', '小河乡人民政府', { change }),
  operator: onFile('承办', '党政综合办公室', { change }),
  address: onFile('地址', '示例县小河乡小河街 1 号', { change }),
  hours: onFile('办公时间', '工作日 8:30—12:00，14:30—18:00', { change }),
  telephone: answer('咨询电话', '0776-000 0000', { change, how: '办公座机' }),
  supervision: answer('监督电话', '0776-000 0009', { change, how: '办公座机' }),
  boardPrefix: onFile('公示牌编号前缀', 'XH', { change, how: '2 到 4 个大写字母' }),
  objection: answer('不满意怎么办', parts(), {
    change,
    say: ({ how, telephone, address, answerWithin }) =>
      [how, `电话 ${telephone}`, address, `${answerWithin} 个工作日内答复`].join('；'),
  }),
  'objection.how': answer('提出办法', '来电、来信或到监督岗当面说', { change }),
  'objection.telephone': answer('受理电话', '0776-000 0009', { change }),
  'objection.address': answer('受理地点', '小河乡人民政府一楼', { change }),
  'objection.answerWithin': answer('答复期限（工作日）', '15', {
    change,
    say: (days) => `${days} 个工作日`,
  }),
  units: onFile('内设机构', parts(), {
    change,
    say: (units, { today }) => units.map((unit) => nameOn(unit, today)).join('、'),
  }),
  'units.id': onFile('科室编号', 'shuili', { how: '别的文件都要引用，定了不改' }),
  'units.name': onFile('科室名称', '水利站', { change, how: '现在的；改了名，旧名写进 `names`' }),
  'units.reading': onFile('科室名称的读音', 'shui li zhan', { change, how: reading }),
  ...below('units', datedFacts(unitDays)),
  'units.leader': onFile('负责人岗位', '水利站站长', { change, how: '写岗位，不写姓名' }),
  'units.telephone': onFile('办公电话', '0776-000 0002', { change }),
  'units.hours': onFile('科室办公时间', '工作日 8:00—12:00', {
    change,
    needed: '与单位的不同时写',
  }),
  'units.duty': onFile('职责', '管水渠、水管、防汛', { change }),
  villages: onFile('村和社区', parts('households', 'people'), {
    change,
    also: ['村', '社区', '行政村', 'communities'],
    say: (villages, { today }) => villages.map((village) => nameOn(village, today)).join('、'),
  }),
  'villages.id': onFile('村（社区）的编号', 'liuwan', { how: '别的文件都要引用，定了不改' }),
  'villages.name': onFile('村（社区）名', '柳湾村', {
    change,
    how: '现在的；改了名，旧名写进 `names`',
  }),
  'villages.reading': onFile('村（社区）名的读音', 'liu wan cun', { change, how: reading }),
  ...below('villages', datedFacts(villageDays)),
  'villages.households': onFile('户数', '320', { change, say: (count) => `${count} 户` }),
  'villages.people': onFile('人口', '1280', { change, say: (count) => `${count} 人` }),
  places: onFile('地名', parts('reading'), {
    change,
    how: '标题、公示牌上常说的路、水库、集市、自然村：换行时不拆成两半',
    say: (places) => places.map(({ name }) => name).join('、'),
  }),
  'places.name': onFile('地方的名称', '单家坳水库', { change }),
  'places.reading': onFile('地名的读音', 'shan jia ao shui ku', { change, how: reading }),
  boardValidDays: onFile('公示牌有效期（天）', '30', {
    change,
    how: '不写是 30',
    say: (days) => `${days} 天`,
  }),
  formHeadings: internal(
    '表样的栏目',
    { 诉求: '意见建议' },
    {
      how: '县里的表样里不认识的栏目，写它在整改台账、任务分工表里叫什么，一行一个：`表样的栏目: 台账的栏目`',
      say: (headings) =>
        Object.entries(headings)
          .map(([heading, ours]) => `${heading}即${ours}`)
          .join('、'),
    },
  ),
  boardValidDaysBy: onFile(
    '各类牌的有效期（天）',
    { notice: '15' },
    {
      change,
      how: '按模板写天数，没写的按上一项',
      say: (days) =>
        Object.entries(days)
          .map(([name, count]) => `${templateFacts[name as keyof typeof days].label} ${count} 天`)
          .join('、'),
    },
  ),
  print: internal('印制要求', parts('presets', 'material', 'contact'), {
    how: '印制单位收什么文件、用什么材料',
  }),
  ...below('print', officePrintFacts),
};
