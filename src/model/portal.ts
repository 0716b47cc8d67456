import { z } from 'zod';
import { telephone, text } from './scalars.ts';

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
});
export type Portal = z.output<typeof portalSchema>;
