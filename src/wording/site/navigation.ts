import type { Kind } from '#model/kinds.ts';

const sections: Readonly<Record<Kind, string | undefined>> = {
  rectification: '整改',
  achievement: '成果',
  notice: '公告',
  document: undefined,
  outreach: undefined,
  survey: undefined,
  service: '办事',
  inspection: undefined,
  board: undefined,
};

/** The word of the main navigation that a kind stands under; none for those without one. */
export const navigationOf = (kind: Kind): string | undefined => sections[kind];
