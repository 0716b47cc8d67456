import { dataPath, fullAddress } from '#model/addresses/address.ts';
import type { Context } from './context.ts';

/** Who may reuse the data, and where that is said: on a page of its own, else beside the data. */
export const licenceOf = ({ office, portal }: Context): { name: string; address: string } => ({
  name: portal.dataLicence.name,
  address: portal.dataLicence.url ?? `${fullAddress(portal, dataPath(office.id))}#licence`,
});
