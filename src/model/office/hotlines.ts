import type { OfficeSettings } from './office.ts';

/** The hotline of governments in the whole country 政务服务便民热线. */
const nationwide = '12345';

/** Telephones for an objection, each once: the office's, its supervision's, and 12345. */
export const hotlinesOf = ({
  objection,
  supervision,
}: Pick<OfficeSettings, 'objection' | 'supervision'>): string[] => [
  ...new Set([objection.telephone, supervision, nationwide]),
];
