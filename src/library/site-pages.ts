import { cardPath, longPicturePath } from '#model/addresses/address.ts';
import { pageItems } from '#model/audience.ts';
import { type FeedKind, feedKinds } from '#model/addresses/feed-address.ts';
import { type Kind, kinds } from '#model/kinds.ts';
import type { Items, Office } from '#model/library.ts';
import type { PageFrame } from '#model/addresses/page-frame.ts';
import { settlementsOf } from '#model/office/settlement.ts';
import { movedPages } from '#model/addresses/redirects.ts';
import { current } from './current.ts';
import { pageOfFile } from './site-paths.ts';

/** One page for every office that is built now. */
export const officePaths = () =>
  current().offices.map((office) => ({ params: { office: office.id }, props: { office } }));

/** One feed for every office that is built now, and one for each of its sections. */
export const feedPaths = () =>
  current().offices.flatMap((office) =>
    [undefined, ...feedKinds].map((kind: FeedKind | undefined) => ({
      params: { office: office.id, section: kind && kinds[kind].folder },
      props: { office, kind },
    })),
  );

/** One page for every public item of a kind, withdrawn ones too. */
export const itemPaths = <K extends Kind>(kind: K) =>
  current().offices.flatMap((office) =>
    (pageItems(office).filter((item) => item.kind === kind) as Items[K][number][]).map((item) => ({
      params: { office: office.id, id: item.id },
      props: { office, item },
    })),
  );

/** One page for every address that a page had before, in the frame of the office it belongs to. */
export const movedPaths = () => {
  const { library, offices } = current();
  return [...movedPages(library.portal.redirects, library.offices)].flatMap(([from, to]) => {
    const parts = from.split('/').filter(Boolean);
    const office = library.offices.find(({ id }) => id === parts[0]);
    // The pages of offices that are not made now stay as they were published.
    if (office && !offices.includes(office)) return [];
    const frame = office ? frameOf(office) : siteFrame();
    return [{ params: { moved: parts.join('/') }, props: { frame, to } }];
  });
};

/** Bytes of what was made for a page (PDF, pictures); `undefined` in the preview, where it may not be. */
export const madeBytes = (path: string): number | undefined => current().madeBytes?.get(path);

/** Pictures for chats of the page of a file, else of the office; none in the preview. */
function picturesOf(
  office: Office,
  file: string | undefined,
): Pick<PageFrame, 'card' | 'longPicture'> {
  const page = file && pageOfFile(file);
  const card = [...(page ? [page] : []), `/${office.id}/`]
    .map(cardPath)
    .find((path) => madeBytes(path) !== undefined);
  const path = page && longPicturePath(page);
  const bytes = path && madeBytes(path);
  return { ...(card && { card }), ...(path && bytes && { longPicture: { path, bytes } }) };
}

/**
 * What stands around a page of an office. In the preview it carries the findings of `file`, or all
 * of the office's where no file is named.
 */
export function frameOf(office: Office, file?: string): PageFrame {
  const { library, preview } = current();
  const concerns = (found: string) =>
    file === undefined ? found.startsWith(`${office.id}/`) : found === file;
  return {
    portal: library.portal,
    office,
    settlements: settlementsOf([office.settings]),
    sample: office.settings.sample,
    ...picturesOf(office, file),
    findings: preview ? library.findings.filter((finding) => concerns(finding.file)) : [],
  };
}

/** More offices than this make no menu: the portal lists them. */
const fewOffices = 4;

/** What stands around a page of the whole site: it is a sample while any of its offices is one. */
export function siteFrame(): PageFrame {
  const { library, preview } = current();
  const card = cardPath('/');
  return {
    portal: library.portal,
    ...(madeBytes(card) !== undefined && { card }),
    ...(library.offices.length <= fewOffices && { offices: library.offices }),
    settlements: settlementsOf(library.offices.map(({ settings }) => settings)),
    sample: library.offices.some((office) => office.settings.sample),
    findings: preview ? library.findings : [],
  };
}
