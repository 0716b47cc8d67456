import type { Finding } from '#model/basics/finding.ts';
import { type Page, asksNotToBeFound } from '#markup/page.ts';

/**
 * Pages of fictional offices must not be taken for real ones: each has the ribbon 示例, asks search
 * engines to stay away, and bears no identification code of government sites. `path` is from the
 * site's folder.
 */
export function sampleMarks(
  path: string,
  page: Page,
  sampleOffices: ReadonlySet<string>,
): Finding[] {
  const office = path.split('/', 1)[0] ?? '';
  if (!path.includes('/') || !sampleOffices.has(office)) return [];
  const missing = [
    page.ribbons.some((text) => text.startsWith('示例')) ? undefined : '没有“示例”标识条',
    asksNotToBeFound(page) ? undefined : '没有 noindex 标记',
    page.metas.has('siteidcode') ? '带有政府网站标识码' : undefined,
  ];
  return missing
    .filter((what) => what !== undefined)
    .map((what) => ({
      code: 'sample-mark',
      severity: 'error',
      message: `示例单位的页面 ${path} ${what}，可能被当成真的`,
      hint: '页面模板要用 src/layouts/Page.astro，比如 <Page office={office}>',
      file: path,
    }));
}
