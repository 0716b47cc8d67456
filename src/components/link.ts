import { withBase } from '#model/addresses/address.ts';

const base = import.meta.env.BASE_URL.replace(/\/+$/, '') || '/';

/** The address of a path of the site, under its base: every link of a page goes through it. */
export const link = (path: string): string => withBase(base, path);

/** `tel:` with the digits only: 0776-000 0000 → tel:07760000000. */
export const telLink = (telephone: string): string => `tel:${telephone.replace(/[^\d+]/g, '')}`;
