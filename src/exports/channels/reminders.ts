import type { Office } from '#model/library.ts';
import { nameOn } from '#model/office/dated-name.ts';
import type { ReminderField } from '#model/office/wording.ts';
import { longDate } from '#wording/time/date.ts';
import { type DateLine, planDates } from '../plan/plan-view.ts';
import type { Fact, Facts } from './matter-facts.ts';
import { fillWording } from './fill-wording.ts';
import { plainLines } from './lines.ts';

/** What a unit is told in its work group 催办: for the office alone. */
export interface UnitReminder {
  readonly unit: string;
  readonly text: string;
  /** Matters named in it. */
  readonly count: number;
}

/**
 * A text for each unit that leads something late, or due in 15, 7 or 3 days; none where the office
 * has no template 催办. Internal duties and matters are in it, so it stays inside.
 */
export function unitReminders(office: Office): UnitReminder[] {
  const wording = office.wording.get('催办');
  if (!wording) return [];
  const near = planDates(office).filter(({ reminder }) => reminder !== undefined);
  return office.settings.units.flatMap((one) => {
    const own = near.filter(({ units }) => units[0] === one.id);
    if (own.length === 0) return [];
    const name = nameOn(one, office.today);
    const { lines } = fillWording(wording.lines, factsOf(name, own, office));
    return [{ unit: name, text: plainLines(lines), count: own.length }];
  });
}

function factsOf(unit: string, dates: readonly DateLine[], office: Office): Facts<ReminderField> {
  const { settings, today, id } = office;
  const fact = (values: readonly string[]): Fact => ({
    values,
    from: { file: `${id}/office.yaml` },
  });
  const within = (days: number) =>
    fact(
      dates
        .filter(({ reminder }) => reminder === days)
        .map(({ title, near, note }) => `${title}，${near}${note ? `。${note}` : ''}`),
    );
  return {
    单位: fact([settings.shortName]),
    承办: fact([settings.operator]),
    牵头单位: fact([unit]),
    今天: fact([longDate(today)]),
    已逾期: within(0),
    三天内到期: within(3),
    七天内到期: within(7),
    十五天内到期: within(15),
  };
}
