import type { portalSchema } from '#model/office/portal.ts';
import { onFile, parts } from './sheet/fact.ts';
import type { FactsOf } from './sheet/facts-of.ts';

const change = 'living';

/** The fields of `portal.yaml` 全站设置, by path. */
export const portalFacts: FactsOf<typeof portalSchema> = {
  name: onFile('网站名称', '小河乡阳光公示', { change }),
  tagline: onFile('一句话说明', '办了什么，办到哪一步，都在这里', { change }),
  url: onFile('网址', 'https://gongshi.example.invalid', { change, how: '只到域名，后面不带斜杠' }),
  base: onFile('子路径', '/gongshi', { change, how: '网站放在子路径下才写' }),
  host: onFile('主办单位', '小河乡人民政府', { change }),
  telephone: onFile('网站联系电话', '0776-000 0000', { change }),
  dataLicence: onFile('数据使用许可', parts(), {
    change,
    say: ({ name, url }) => (url ? `${name}（${url}）` : name),
  }),
  'dataLicence.name': onFile('许可说明', '注明来源和截至日期，可以免费使用', { change }),
  'dataLicence.url': onFile('许可全文网址', 'https://gongshi.example.invalid/xuke/', { change }),
  icp: onFile('ICP备案号', '示ICP备00000000号', { change, needed: '正式网站必填' }),
  policeFiling: onFile('公安备案号', '示公网安备00000000000000号', {
    change,
    needed: '正式网站必填',
  }),
  redirects: onFile('网址变更', parts(), {
    change,
    how: '按旧网址来的，转到新网址；只写域名和子路径后面的部分',
  }),
  'redirects.oldPath': onFile('旧网址', '/qinghe/notices/tingshui/', { change }),
  'redirects.newPath': onFile('新网址', '/qinghe/notices/gongshui/', { change }),
};
