import { dataPath, fullAddress } from '#model/addresses/address.ts';
import { asOfText } from '#wording/time/as-of.ts';
import type { Context } from './context.ts';
import { csvOf } from './csv.ts';
import type { Field, FieldType } from './field.ts';
import { jsonOf } from './json.ts';
import { licenceOf } from './licence.ts';
import { meaning } from './meaning.ts';
import type { Table } from './table.ts';

// A data package as Frictionless Data has it (https://specs.frictionlessdata.io/data-package/).

type Format = 'csv' | 'json';

/** Types of the specification. A cell can't hold a list, and JSON would round long decimals. */
const types: Record<Format, Record<FieldType, string>> = {
  csv: {
    string: 'string',
    integer: 'integer',
    number: 'number',
    boolean: 'boolean',
    date: 'date',
    list: 'string',
  },
  json: {
    string: 'string',
    integer: 'integer',
    number: 'string',
    boolean: 'boolean',
    date: 'date',
    list: 'array',
  },
};

/** CSV is headed by the Chinese names, JSON has the names of the fields. */
const nameIn = (format: Format, { name, title }: Field): string =>
  format === 'csv' ? title : name;

const fieldIn = (format: Format, field: Field) => {
  const constraints = {
    ...(field.always && { required: true }),
    ...(field.choices && field.type === 'string' && { enum: field.choices }),
  };
  return {
    name: nameIn(format, field),
    title: field.title,
    type: types[format][field.type],
    description: meaning(field) || field.title,
    ...(Object.keys(constraints).length > 0 && { constraints }),
    ...(format === 'csv' &&
      field.type === 'boolean' && { trueValues: ['是'], falseValues: ['否'] }),
  };
};

const schemaIn = (format: Format, table: Table, tables: readonly Table[]) => {
  const called = (of: Table | undefined, name: string | undefined) => {
    const field = of?.fields.find((one) => one.name === name);
    return field && nameIn(format, field);
  };
  const key = called(table, table.key);
  const parent = tables.find(({ name }) => name === table.parent);
  const whose = parent && called(table, 'item');
  return {
    fields: table.fields.map((field) => fieldIn(format, field)),
    missingValues: [''],
    ...(key && { primaryKey: [key] }),
    ...(parent &&
      whose && {
        foreignKeys: [
          {
            fields: [whose],
            reference: {
              resource: resourceName(format, parent),
              fields: [called(parent, parent.key)],
            },
          },
        ],
      }),
  };
};

const resourceName = (format: Format, { name }: Table): string =>
  format === 'csv' ? name : `${name}-json`;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const resourcesOf = (table: Table, tables: readonly Table[]) => [
  {
    name: resourceName('csv', table),
    title: table.title,
    description: table.about,
    profile: 'tabular-data-resource',
    path: `${table.name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytesOf(csvOf(table)),
    dialect: {
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: schemaIn('csv', table, tables),
  },
  {
    name: resourceName('json', table),
    title: `${table.title}（JSON）`,
    description: table.about,
    profile: 'data-resource',
    path: `${table.name}.json`,
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
    bytes: bytesOf(jsonOf(table.rows)),
    schema: schemaIn('json', table, tables),
  },
];

/** What describes all files of the open data of an office: the same bytes for the same content. */
export function dataPackage(tables: readonly Table[], context: Context) {
  const { office, portal, contentDate } = context;
  const { name, sample } = office.settings;
  const licence = licenceOf(context);
  return {
    profile: 'data-package',
    name: `${office.id}-open-data`,
    title: `${name}公开数据${sample ? '（示例，内容均为虚构）' : ''}`,
    description: `${name}在“${portal.name}”公开的全部清单，与网页内容相同。${asOfText(contentDate, office.today)}。`,
    homepage: fullAddress(portal, dataPath(office.id)),
    version: office.today,
    licenses: [{ path: licence.address, title: licence.name }],
    sources: [{ title: name, path: fullAddress(portal, `/${office.id}/`) }],
    contributors: [{ title: office.settings.host, role: 'publisher' }],
    resources: tables.flatMap((table) => resourcesOf(table, tables)),
  };
}
