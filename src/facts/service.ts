import { attachmentFacts } from './media.ts';
import { answer, proof } from './sheet/fact.ts';
import type { KindFacts } from './sheet/facts-of.ts';

/** The fields of a service 政务服务事项, by path. */
export const serviceFacts: KindFacts<'service'> = {
  basis: proof('办理依据', '示例县高龄补贴发放办法', { also: ['依据', '设定依据'] }),
  who: answer('办理对象', '年满 80 周岁、户口在本地的老人', { also: ['服务对象', '受理条件'] }),
  materials: answer('所需材料', ['身份证', '户口簿', '本人存折'], { also: ['申请材料'] }),
  steps: answer('办理流程', ['到便民服务窗口交材料', '窗口当场核对', '次月起按月发放'], {
    also: ['办事流程'],
  }),
  timeLimit: answer('办理时限', '当场受理，10 个工作日办结', { also: ['承诺时限', '办结时限'] }),
  fee: answer('收费', '不收费', { also: ['收费标准', '是否收费'] }),
  window: answer('办理窗口', '便民服务中心 2 号窗口', { also: ['办理地点', '窗口'] }),
  hours: answer('办理时间', '每月 1 日至 10 日，工作日 8:30—12:00', {
    needed: '与责任单位的办公时间不同时写',
    how: '中午或周末另有安排的才写',
  }),
  telephone: answer('咨询电话', '0776-000 0005', { also: ['电话', '联系电话'] }),
  ...attachmentFacts,
};
