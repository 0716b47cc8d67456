import { dataPackagePath, dataPath, fullAddress, tablePath } from '#model/addresses/address.ts';
import type { Context } from './context.ts';
import { licenceOf } from './licence.ts';
import type { Table } from './table.ts';

const mediaTypes = { csv: 'text/csv', json: 'application/json' } as const;

/** The open data of an office as schema.org's `Dataset`: how search engines for data find it. */
export function datasetLd(tables: readonly Table[], { office, portal, ...rest }: Context) {
  const full = (path: string) => fullAddress(portal, path);
  const download = (address: string, name: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    name,
    encodingFormat,
    contentUrl: address,
  });
  const formats = ['csv', 'json'] as const;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${office.settings.name}公开数据`,
    description: `${office.settings.name}公开的${tables.map(({ title }) => title).join('、')}。`,
    url: full(dataPath(office.id)),
    version: office.today,
    dateModified: rest.contentDate,
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    license: licenceOf({ office, portal, ...rest }).address,
    creator: { '@type': 'GovernmentOrganization', name: office.settings.host },
    distribution: [
      download(full(dataPackagePath(office.id)), 'datapackage.json', mediaTypes.json),
      ...tables.flatMap(({ name, title }) =>
        formats.map((format) =>
          download(full(tablePath(office.id, name, format)), title, mediaTypes[format]),
        ),
      ),
    ],
  };
}
