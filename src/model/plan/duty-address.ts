import { planPath } from '../addresses/address.ts';
import { publicEntries } from '../audience.ts';
import type { Office } from '../library.ts';
import type { Duty } from './plan.ts';

/** A public duty and where it can be read: on the page of its year's plan. */
export interface DutyLink {
  readonly duty: Duty;
  readonly address: string;
}

/** The public duties that some of these ids name, of this year's plan and of earlier ones. */
export function dutyLinks(office: Office, ids: readonly string[]): DutyLink[] {
  const earlier = office.earlierPlans.map(({ plan }) => ({
    plan,
    path: planPath(office.id, plan.year),
  }));
  return [{ plan: office.plan, path: planPath(office.id) }, ...earlier].flatMap(({ plan, path }) =>
    publicEntries(plan.duties)
      .filter(({ id }) => ids.includes(id))
      .map((duty) => ({ duty, address: `${path}#${duty.id}` })),
  );
}
