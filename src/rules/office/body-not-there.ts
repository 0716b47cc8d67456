import type { CivilDate } from '#model/basics/date.ts';
import { type Office, unitName, unitOf } from '#model/library.ts';
import { becomes, existsOn } from '#model/office/dated-name.ts';
import { longDate } from '#wording/time/date.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** A unit is named for a day on which there was one: an inspection of 2020 names a body of 2020. */
export const bodyNotThere: Rule = {
  code: 'body-not-there',
  severity: 'error',
  clause: '平发〔2020〕51号 四（三）；设计：名称跟着日期走',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.inspection)) {
      for (const [index, unit] of item.named.entries())
        if (!wasThere(office, unit, item.on))
          yield at(
            item,
            `named.${index}`,
            ...said(
              office,
              unit,
              item.on,
              (id) => `named: [${item.named.map((one) => (one === unit ? id : one)).join(', ')}]`,
            ),
          );
      for (const [index, { unit, on }] of item.answers.entries())
        if (!wasThere(office, unit, on))
          yield at(item, `answers.${index}.unit`, ...said(office, unit, on, (id) => `unit: ${id}`));
    }
  },
};

function wasThere(office: Office, id: string, day: CivilDate): boolean {
  const unit = unitOf(office, id);
  return !unit || existsOn(unit, day);
}

/** `write` is the line with another unit in it. */
function said(
  office: Office,
  id: string,
  day: CivilDate,
  write: (id: string) => string,
): [message: string, hint: string] {
  const { units } = office.settings;
  const unit = unitOf(office, id);
  const then = unit ? becomes(units, unit, day).filter((one) => existsOn(one, day)) : [];
  const other = then[0] ?? units.find((one) => existsOn(one, day));
  return [
    `${longDate(day)}没有“${unitName(office, id, day)}”这个单位`,
    `写那一天的单位${other ? `，比如 ${write(other.id)}` : ''}；日期写错了的，改 office.yaml 里的 since 或 until`,
  ];
}
