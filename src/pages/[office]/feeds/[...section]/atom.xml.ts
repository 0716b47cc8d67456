import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { current } from '#library/current.ts';
import { feedPaths } from '#library/site-pages.ts';
import { officeFeed } from '#wording/site/office-feed.ts';

export const getStaticPaths = feedPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What changed lately at the office, or in one section of it. */
export const GET: APIRoute<Props> = ({ props: { office, kind } }) =>
  new Response(officeFeed(office, current().library.portal, kind).atom1(), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
