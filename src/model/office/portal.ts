import { z } from 'zod';
import { telephone, text } from '../basics/scalars.ts';

/** A path of a page, below the base: `/qinghe/notices/shuiku/`. */
const pagePath = z
  .string()
  .trim()
  .regex(/^\/(?:[a-z0-9-]+\/)*$/, {
    error: '写网址里域名和子路径后面的部分，前后都带 /，比如 /qinghe/notices/shuiku/',
  });

const dataLicence = z.strictObject({
  /** What it allows, in a sentence 许可说明. */
  name: text,
  /** Where its text stands 许可全文网址; without it, the page of the open data says it all. */
  url: z.exactOptional(
    z
      .string()
      .trim()
      .regex(/^https?:\/\/\S+$/, { error: '许可全文的网址以 http:// 或 https:// 开头' }),
  ),
});

/** What holds where the portal doesn't say: government information, to be used with its source. */
export const defaultDataLicence: z.output<typeof dataLicence> = {
  name: '政府信息，任何人可以免费使用，注明来源和截至日期即可',
};

/** `content/portal.yaml` 全站设置. */
export const portalSchema = z.strictObject({
  /** Name of the site 网站名称. */
  name: text,
  /** One line under the name 一句话说明. */
  tagline: text,
  /** Address without the path 网址, such as https://example.invalid. */
  url: z
    .string()
    .trim()
    .regex(/^https?:\/\/[^/\s]+$/, { error: '网址写成 https://域名，后面不带路径' }),
  /** Path that the site lives under 子路径, `/` or `/sunboard`. */
  base: z
    .string()
    .trim()
    .regex(/^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/, {
      error: '子路径以 / 开头，末尾不带 /，比如 /gongshi',
    })
    .default('/'),
  /** Host of the site 主办单位. */
  host: text,
  /** Whom to call about the site 网站联系电话. */
  telephone,
  /** Who may reuse the open data, and how 数据使用许可. */
  dataLicence: dataLicence.default(defaultDataLicence),
  /** ICP filing number ICP备案号; absent for samples. */
  icp: z.exactOptional(text),
  /** Filing with public security 公安备案号; absent for samples. */
  policeFiling: z.exactOptional(text),
  /** Pages that have moved 网址变更: whoever comes by the old path is led on. */
  redirects: z.array(z.strictObject({ oldPath: pagePath, newPath: pagePath })).default([]),
});
export type Portal = z.output<typeof portalSchema>;
export type Redirect = Portal['redirects'][number];
