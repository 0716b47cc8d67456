import type { z } from 'zod';
import { achievementSchema } from './items/achievement.ts';
import { boardSchema } from './boards/board.ts';
import { documentSchema } from './items/document.ts';
import { inspectionSchema } from './inspections/inspection.ts';
import { noticeSchema } from './notices/notice.ts';
import { outreachSchema } from './outreach/outreach.ts';
import { rectificationSchema } from './rectifications/rectification.ts';
import { serviceSchema } from './items/service.ts';
import { surveySchema } from './surveys/survey.ts';

/** Every kind of item: its folder, which is also its part of the address, and its schema. */
export const kinds = {
  rectification: {
    folder: 'rectifications',
    extension: '.md',
    label: '整改事项',
    schema: rectificationSchema,
  },
  achievement: {
    folder: 'achievements',
    extension: '.md',
    label: '绩效成果',
    schema: achievementSchema,
  },
  notice: { folder: 'notices', extension: '.md', label: '公告公示', schema: noticeSchema },
  document: { folder: 'documents', extension: '.md', label: '公文', schema: documentSchema },
  outreach: { folder: 'outreach', extension: '.md', label: '绩效沟通', schema: outreachSchema },
  survey: { folder: 'surveys', extension: '.yaml', label: '满意度摸底', schema: surveySchema },
  service: { folder: 'services', extension: '.md', label: '政务服务', schema: serviceSchema },
  inspection: {
    folder: 'inspections',
    extension: '.md',
    label: '督查通报',
    schema: inspectionSchema,
  },
  board: { folder: 'boards', extension: '.yaml', label: '公示牌与板报', schema: boardSchema },
} as const satisfies Record<
  string,
  { folder: string; extension: string; label: string; schema: z.ZodType }
>;

export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as Kind[];
