import type { AnyItem, Office } from '../library.ts';
import { becomes } from './dated-name.ts';

/**
 * The telephone of a unit, of what took its place where it was closed, or the office's where nothing
 * did: nobody is sent to a line that is dead.
 */
export function unitTelephone({ settings, today }: Office, id: string): string {
  const unit = settings.units.find((one) => one.id === id);
  const [now] = unit ? becomes(settings.units, unit, today) : [];
  return now?.telephone ?? settings.telephone;
}

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
