import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { officePaths } from '#library/site-pages.ts';
import { openData, textOf } from '../../_open-data.ts';

/** Each table of each office as CSV and as JSON. */
export const getStaticPaths = () =>
  officePaths().flatMap(({ params, props }) =>
    openData(props.office).tables.flatMap((table) =>
      (['csv', 'json'] as const).map((format) => ({
        params: { ...params, file: `${table.name}.${format}` },
        props: { table, format },
      })),
    ),
  );
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

const types = { csv: 'text/csv', json: 'application/json' };

export const GET: APIRoute<Props> = ({ props: { table, format } }) =>
  new Response(textOf(table, format), {
    headers: { 'Content-Type': `${types[format]}; charset=utf-8` },
  });
