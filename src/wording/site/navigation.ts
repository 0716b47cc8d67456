import type { Kind } from '#model/kinds.ts';

const sections: Partial<Record<Kind, string>> = {
  rectification: '整改',
  achievement: '成果',
  notice: '公告',
  service: '办事',
};

/** The word of the main navigation that a kind stands under; none for those without one. */
export const navigationOf = (kind: Kind): string | undefined => sections[kind];
