import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { itemJson } from '#data/item-json.ts';
import { jsonOf } from '#data/json.ts';
import { officePaths } from '#library/site-pages.ts';
import { pageItems } from '#model/audience.ts';
import { kinds } from '#model/kinds.ts';
import { openData } from '../../../_open-data.ts';

export const getStaticPaths = () =>
  officePaths().flatMap(({ params, props: { office } }) =>
    pageItems(office).map((item) => ({
      params: { ...params, list: kinds[item.kind].folder, id: item.id },
      props: { office, item },
    })),
  );
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The page of an item for programs. */
export const GET: APIRoute<Props> = ({ props: { office, item } }) =>
  new Response(jsonOf(itemJson(item, openData(office).context)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
