import { type Draft, type Rule, at, standing } from '../rule.ts';

/** 否 and 0 answer a question that the page doesn't ask. */
const noFee = /^(?:否|无|没有|不|0+(?:\.0+)?元?)$/;
const bareFee = /^(?:是|有|\d+(?:\.\d+)?)$/;
const bareNumber = /^\d+(?:[-~～—至到]\d+)?$/;

/** What a service costs and how long it takes, said so that it can be understood by itself. */
export const answerBare: Rule = {
  code: 'answer-bare',
  severity: 'hint',
  clause: '政府信息公开条例 第二十条（六）（办理条件、程序、收费）',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.service)) {
      if (noFee.test(item.fee))
        yield at(item, 'fee', `收费只写了“${item.fee}”，群众看不懂`, '写成 fee: 不收费');
      else if (bareFee.test(item.fee))
        yield at(
          item,
          'fee',
          `收费只写了“${item.fee}”，没有写多少钱、按什么收`,
          '写全，比如 fee: 每本 5 元；不收费的写 fee: 不收费',
        );
      if (bareNumber.test(item.timeLimit))
        yield at(
          item,
          'timeLimit',
          `办理时限只写了“${item.timeLimit}”，没有单位`,
          `补上单位，比如 timeLimit: ${item.timeLimit} 个工作日`,
        );
    }
  },
};
