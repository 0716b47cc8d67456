import { dayRoad, nightStreet } from './scenes-street.ts';

/** The pictures of each sample office by name; a pair is one scene in two states. */
export const scenes: Record<string, Record<string, () => string>> = {
  qinghe: {
    'ludeng-before': () => nightStreet(4),
    'ludeng-during': () => nightStreet(20),
    'daolu-before': () => dayRoad(0),
    'daolu-during': () => dayRoad(5),
  },
};
