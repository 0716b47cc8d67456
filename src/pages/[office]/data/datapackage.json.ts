import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { dataPackage } from '#data/data-package.ts';
import { jsonOf } from '#data/json.ts';
import { officePaths } from '#library/site-pages.ts';
import { openData } from '../../_open-data.ts';

export const getStaticPaths = officePaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What describes the files of the open data of an office. */
export const GET: APIRoute<Props> = ({ props: { office } }) => {
  const { tables, context } = openData(office);
  return new Response(jsonOf(dataPackage(tables, context)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
