import { dataPath, fullAddress } from '#model/addresses/address.ts';
import { completeApproval } from '#model/items/approval.ts';
import { publicEntries } from '#model/audience.ts';
import { dutyLinks } from '#model/plan/duty-address.ts';
import { kinds } from '#model/kinds.ts';
import type { AnyItem } from '#model/library.ts';
import type { Attachment, Evidence, Picture } from '#model/items/media.ts';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import { kindSheets } from '#facts/sheets.ts';
import { changesOf } from '#wording/items/changes.ts';
import type { Context } from './context.ts';
import { itemDetails } from './detail-tables.ts';
import { factOf } from './field.ts';
import { fileAddress } from './files.ts';
import { itemRow } from './item-tables.ts';
import { licenceOf } from './licence.ts';

/**
 * A public item as JSON: the row of its list, the lists inside of it, and whatever else its page
 * shows. Of a withdrawn one only that and why, as on its page.
 */
export function itemJson(item: AnyItem, context: Context) {
  const { office, portal } = context;
  const { label } = kinds[item.kind];
  return {
    kind: item.kind,
    kindTitle: label,
    sample: office.settings.sample,
    ...itemRow(item, context),
    ...(!item.withdrawn && { ...itemDetails(item, context), ...parts(item, context) }),
    licence: licenceOf(context),
    fieldsExplainedAt: fullAddress(portal, dataPath(office.id)),
  };
}

/** What pages show besides rows and lists. Each part is taken field by field. */
const parts = (item: AnyItem, context: Context) => ({
  text: item.plain,
  proofs: 'evidence' in item ? publicEntries(item.evidence).map(proof(context)) : [],
  pictures: 'pictures' in item ? item.pictures.flatMap(picture(context)) : [],
  attachments: 'attachments' in item ? item.attachments.map(attachment(context)) : [],
  changes: changesOf(item, context.office).map(({ on, note, approval }) => ({
    on,
    note,
    ...(approval && { approval: { post: approval.post, on: approval.on } }),
  })),
  approval: approval(item),
  duties: duties(item, context),
});

const proof =
  (context: Context) =>
  ({ type, title, on, keptAt, file }: Evidence) => ({
    type,
    title,
    on,
    keptAt,
    address: fileAddress(file, context),
  });

/** A picture as its page shows it; none where the file is missing. */
const picture =
  (context: Context) =>
  ({ alt, stage, takenOn, standpoint, credit, file }: Picture) => {
    const address = fileAddress(file, context);
    return address ? [{ alt, stage, takenOn, standpoint, credit, address }] : [];
  };

const attachment =
  (context: Context) =>
  ({ title, file }: Attachment) => ({
    title,
    address: fileAddress(file, context),
  });

/** Who drafted, checked and issued it, by post. */
function approval(item: AnyItem) {
  const approval = completeApproval(item.approval);
  if (!approval) return undefined;
  const step = ({ post, on }: { post: string; on: string }) => ({ post, on });
  return {
    drafted: step(approval.drafted),
    checked: step(approval.checked),
    issued: step(approval.issued),
  };
}

/** The public duties of the plan that it serves. */
const duties = (item: AnyItem, { office, portal }: Context) =>
  dutyLinks(office, item.serves).map(({ duty: { clause, what }, address }) => ({
    clause,
    what,
    address: fullAddress(portal, address),
  }));

/** The parts of an item's JSON that no table explains, by name: what kinds have in common. */
export const itemParts = (): { name: string; title: string }[] => {
  const { rectification, achievement } = kindSheets;
  const label = (sheet: FactSheet, path: string) => factOf(sheet, path).label;
  return [
    { name: 'text', title: '正文' },
    { name: 'proofs', title: label(rectification, 'evidence') },
    { name: 'pictures', title: label(rectification, 'pictures') },
    { name: 'attachments', title: label(achievement, 'attachments') },
    { name: 'changes', title: label(rectification, 'changes') },
    { name: 'approval', title: label(rectification, 'approval') },
    { name: 'duties', title: label(rectification, 'serves') },
  ];
};
