import type { CivilDate } from '#model/basics/date.ts';
import { type Office, unitName, unitOf } from '#model/library.ts';
import { becomes } from '#model/office/dated-name.ts';
import { isOpen } from '#model/rectifications/rectification-facts.ts';
import { longDate } from '#wording/time/date.ts';
import { type Draft, type Rule, at, sourceOf, standing } from '../rule.ts';

/** What is not done yet is in the hands of a unit that there is: a closed one answers no telephone. */
export const closedUnitOpen: Rule = {
  code: 'closed-unit-open',
  severity: 'owed',
  clause: '平发〔2020〕51号 三（二）；设计：撤并的单位手上的事要有人接',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.rectification)) {
      const closed = isOpen(item) ? closedOn(office, item.unit) : undefined;
      if (closed)
        yield at(
          item,
          'unit',
          `“${unitName(office, item.unit, closed)}”到 ${longDate(closed)} 为止，这件事还在它名下`,
          `转给接手的单位：unit: ${nextOf(office, item.unit)}、transfers: [{ from: ${item.unit}, to: ${nextOf(office, item.unit)}, on: ${office.today}, reason: 机构撤并, approvedBy: 主要负责人 }]`,
        );
    }
    const plan = sourceOf(office, 'plan.yaml');
    for (const { duty, state } of office.duties) {
      const closed = state === 'met' ? undefined : closedOn(office, duty.owner);
      if (closed)
        yield at(
          plan,
          `duties.${office.plan.duties.indexOf(duty)}.owner`,
          `“${unitName(office, duty.owner, closed)}”到 ${longDate(closed)} 为止，任务“${duty.what}”还归它`,
          `写接手的单位，比如 owner: ${nextOf(office, duty.owner)}`,
        );
    }
    const source = sourceOf(office, 'assignments.yaml');
    for (const [index, { lead, doneOn, task }] of office.assignments.entries()) {
      const closed = doneOn ? undefined : closedOn(office, lead);
      if (closed)
        yield at(
          source,
          `assignments.${index}.lead`,
          `“${unitName(office, lead, closed)}”到 ${longDate(closed)} 为止，“${task}”还由它牵头`,
          `写接手的单位，比如 lead: ${nextOf(office, lead)}`,
        );
    }
  },
};

/** The last day of a unit that was closed. */
function closedOn(office: Office, id: string): CivilDate | undefined {
  const until = unitOf(office, id)?.until;
  return until && until < office.today ? until : undefined;
}

/** What took its place, else any unit that there is. */
function nextOf({ settings: { units }, today }: Office, id: string): string {
  const unit = units.find((one) => one.id === id);
  const [next] = unit ? becomes(units, unit, today) : [];
  return (next ?? units.find(({ until }) => !until || today <= until))?.id ?? id;
}
