import { pageItems } from '#model/audience.ts';
import type { Kind } from '#model/kinds.ts';
import type { Items, Office } from '#model/library.ts';
import type { PageFrame } from '#model/page-frame.ts';
import { current } from './current.ts';

/** One page for every office that is built now. */
export const officePaths = () =>
  current().offices.map((office) => ({ params: { office: office.id }, props: { office } }));

/** One page for every public item of a kind, withdrawn ones too. */
export const itemPaths = <K extends Kind>(kind: K) =>
  current().offices.flatMap((office) =>
    (pageItems(office).filter((item) => item.kind === kind) as Items[K][number][]).map((item) => ({
      params: { office: office.id, id: item.id },
      props: { office, item },
    })),
  );

/** Bytes of a board's PDF; `undefined` in the preview, where it may not have been made yet. */
export const madeBytes = (path: string): number | undefined => current().madeBytes?.get(path);

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
    sample: office.settings.sample,
    findings: preview ? library.findings.filter((finding) => concerns(finding.file)) : [],
  };
}

/** What stands around a page of the whole site: it is a sample while any of its offices is one. */
export function siteFrame(): PageFrame {
  const { library, preview } = current();
  return {
    portal: library.portal,
    sample: library.offices.some((office) => office.settings.sample),
    findings: preview ? library.findings : [],
  };
}
