import type { Kind } from '../kinds.ts';

/** Does a kind tell again what another item tells, as a board or a visit does? Search finds it after that. */
export const retells: Readonly<Record<Kind, boolean>> = {
  rectification: false,
  achievement: false,
  notice: false,
  document: false,
  outreach: true,
  survey: false,
  service: false,
  inspection: false,
  board: true,
};
