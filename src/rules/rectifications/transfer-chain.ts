import { type Office, unitName, unitOf } from '#model/library.ts';
import { existsOn } from '#model/office/dated-name.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import { longDate } from '#wording/time/date.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/**
 * The moves of a matter lead from unit to unit without a gap, and to the one that has it now: else the
 * days of a delay would be put on a unit that did not have it.
 */
export const transferChain: Rule = {
  code: 'transfer-chain',
  severity: 'error',
  clause: '平发〔2020〕51号 三（二）；设计：逾期天数按各单位办理的日子分开算',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.rectification)) yield* faults(item, office);
  },
};

function* faults(item: Rectification, office: Office): Generator<Draft> {
  const { transfers } = item;
  const called = (id: string) => unitName(office, id, office.today);
  for (const [index, { from, to, on }] of transfers.entries()) {
    const before = transfers[index - 1];
    const path = `transfers.${index}`;
    if (from === to)
      yield at(
        item,
        `${path}.to`,
        `从“${called(from)}”转给了它自己`,
        '写接手的单位，或者删掉这一条',
      );
    if (before && from !== before.to)
      yield at(
        item,
        `${path}.from`,
        `上一次转给了“${called(before.to)}”，这一次却从“${called(from)}”转出`,
        `一次接着一次写：from: ${before.to}`,
      );
    if (before && on <= before.on)
      yield at(
        item,
        `${path}.on`,
        `${longDate(on)}转办，不在上一次（${longDate(before.on)}）之后`,
        '核对两个日期，旧的写在前',
      );
    const unit = unitOf(office, to);
    if (unit && !existsOn(unit, on))
      yield at(
        item,
        `${path}.to`,
        `${longDate(on)}没有“${called(to)}”这个单位`,
        '核对转办日期，和 office.yaml 里的 since、until',
      );
  }
  const last = transfers.at(-1);
  if (last && last.to !== item.unit)
    yield at(
      item,
      'unit',
      `最后一次转给了“${called(last.to)}”，责任单位写的是“${called(item.unit)}”`,
      `责任单位写现在的：unit: ${last.to}`,
    );
}
