import { z } from 'zod';
import { approvalSchema, signatureSchema } from './approval.ts';
import { civilDate } from '../basics/date.ts';
import type { Place } from '../basics/finding.ts';
import { idRef } from '../basics/id.ts';
import { text } from '../basics/scalars.ts';

/** Who may see it 公开范围. Internal items count for duties and never reach `dist/`. */
export const audiences = ['public', 'internal'] as const;
export type Audience = (typeof audiences)[number];

/** Fields that every item has. `audience` is what holds where the file doesn't say. */
export const itemFields = (audience: Audience) => ({
  /** Title 标题. */
  title: text,
  /** First day on the site 发布日期. */
  publishedOn: civilDate,
  /** Responsible unit 责任单位: an id in `office.yaml`. */
  unit: idRef,
  /** Public or internal 公开范围. */
  audience: z.enum(audiences).default(audience),
  /** Who drafted, checked and issued it 先审后发; needed to be public. */
  approval: z.exactOptional(approvalSchema),
  /** Dated notes for readers on what was changed 修订记录, each with the signature over the new text. */
  changes: z
    .array(
      z.strictObject({
        on: civilDate,
        note: text,
        /** What was wrong, and what is right 更正: told as a correction, and not as news. */
        corrects: z.exactOptional(z.strictObject({ was: text, is: text })),
        approval: z.exactOptional(signatureSchema),
      }),
    )
    .default([]),
  /** Taken back 撤回: the page stays and says so and why. */
  withdrawn: z.exactOptional(z.strictObject({ on: civilDate, reason: text })),
  /** Duties of `plan.yaml` this item serves 对应的方案任务. */
  serves: z.array(idRef).default([]),
});

/** What the library adds to the fields of a file. */
export interface ItemBase<Kind extends string> {
  readonly kind: Kind;
  /** The file name without its ending: permanent 编号. */
  readonly id: string;
  /** Path from the content root. */
  readonly file: string;
  /** Markdown below the front matter 正文; empty in YAML files. */
  readonly body: string;
  /** The same as plain text, one line a paragraph: to compare what bodies say. */
  readonly plain: string;
  /** Line (from 1) where the body begins. */
  readonly bodyLine: number;
  /** Where each field stands, by path (`milestones.0.doneOn`). */
  readonly places: ReadonlyMap<string, Place>;
}

/** The place of a field, or of the nearest field above it that the file has. */
export function placeOf(item: Pick<ItemBase<string>, 'file' | 'places'>, path = ''): Place {
  for (let at = path; at; at = at.includes('.') ? at.slice(0, at.lastIndexOf('.')) : '') {
    const place = item.places.get(at);
    if (place) return place;
  }
  return { file: item.file, line: 1, column: 1 };
}
