import { type AnyItem, type Office, unitOf } from '../library.ts';

/** The telephone of a unit, or the office's where it has none of its own. */
export const unitTelephone = (office: Office, unit: string): string =>
  unitOf(office, unit)?.telephone ?? office.settings.telephone;

/** Whom to call about an item: what it names itself, else the unit that answers for it. */
export function telephoneOf(item: AnyItem, office: Office): string {
  switch (item.kind) {
    case 'service':
      return item.telephone;
    case 'notice':
      return item.objection?.telephone ?? unitTelephone(office, item.unit);
    case 'rectification':
    case 'achievement':
    case 'document':
    case 'outreach':
    case 'survey':
    case 'inspection':
    case 'board':
      return unitTelephone(office, item.unit);
  }
}
