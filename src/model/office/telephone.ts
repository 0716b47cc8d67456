import { type AnyItem, type Office, unitOf } from '../library.ts';

/** The telephone of a unit, or the office's where it has none of its own. */
export const unitTelephone = (office: Office, unit: string): string =>
  unitOf(office, unit)?.telephone ?? office.settings.telephone;

/** Whom to call about an item: what it names itself, else the unit that answers for it. */
export function telephoneOf(item: AnyItem, office: Office): string {
  if (item.kind === 'service') return item.telephone;
  if (item.kind === 'notice' && item.objection) return item.objection.telephone;
  return unitTelephone(office, item.unit);
}
