import type { Office } from '#model/library.ts';
import type { Portal } from '#model/office/portal.ts';
import { type Field, fieldsOf } from '../fields.ts';
import { type Draft, type Located, type Rule, at, sourceOf } from '../rule.ts';

/** Domains of the government, and look-alikes such as gov-cn.com. */
const governmentDomain = /gov[.-]?cn(?![a-z])|\.政务(?!\p{Script=Han})/iu;

function* addresses(office: Office, portal: Portal): Generator<[Located, Iterable<Field>]> {
  yield [{ file: 'portal.yaml', places: new Map() }, fieldsOf({ url: portal.url })];
  yield [sourceOf(office, 'office.yaml'), fieldsOf(office.settings)];
  yield [sourceOf(office, 'publications.yaml'), fieldsOf({ publications: office.publications })];
}

/** A fictional office carries nothing that lets it pass for a real one. */
export const sampleNoIdcode: Rule = {
  code: 'sample-no-idcode',
  severity: 'error',
  clause: '设计：示例单位不得冒充真实单位',
  *check(office, portal): Generator<Draft> {
    if (!office.settings.sample) return;
    if (office.settings.identificationCode)
      yield at(
        sourceOf(office, 'office.yaml'),
        'identificationCode',
        '示例单位没有网站标识码，不能写',
        '删去 identificationCode；确是真实单位的，改成 sample: 否',
      );
    for (const [source, fields] of addresses(office, portal))
      for (const { path, value } of fields)
        if (governmentDomain.test(value))
          yield at(
            source,
            path,
            '示例单位用了政府网站的域名，容易被当成真实单位',
            '用保留给示例的域名，比如 https://example.invalid',
          );
  },
};
