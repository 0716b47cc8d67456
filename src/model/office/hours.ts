import { type Office, unitOf } from '../library.ts';
import type { Service } from '../items/service.ts';

/** When a unit is there: its own hours, or the office's where it has none of its own. */
export const unitHours = (office: Office, unit: string): string =>
  unitOf(office, unit)?.hours ?? office.settings.hours;

/** When a service is to be had: its own hours, its unit's, or the office's. */
export const serviceHours = (item: Service, office: Office): string =>
  item.hours ?? unitHours(office, item.unit);
