import { pageItems } from '../audience.ts';
import type { Document } from '../items/document.ts';
import type { Office } from '../library.ts';
import type { Plan } from './plan.ts';

/** The documents behind a plan that have a page. */
export interface PlanDocuments {
  /** The office's own 方案全文. */
  readonly own?: Document;
  /** Another office's, which the plan is modelled on 参照的文件. */
  readonly modelledOn?: Document;
}

/** A plan modelled on no other office's document names its own as its source. */
export function planDocuments(
  office: Office,
  { document, source }: Pick<Plan, 'document' | 'source'>,
): PlanDocuments {
  const documents = pageItems(office).flatMap((item) => (item.kind === 'document' ? item : []));
  const named = documents.find(({ id }) => id === source);
  const own = documents.find(({ id }) => id === document) ?? (named?.cited ? undefined : named);
  return {
    ...(own && { own }),
    ...(named && named !== own && { modelledOn: named }),
  };
}
