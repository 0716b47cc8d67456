import { exhibition, factory, field, laboratory, scienceTent } from './scenes-bureau.ts';
import { bureauWindow, meetingRoom, school, serviceHall } from './scenes-indoor.ts';
import { rubbishPoint, square, teaTerraces } from './scenes-outdoor.ts';
import { dayRoad, nightStreet } from './scenes-street.ts';
import { channel, footbridge, waterPoint } from './scenes-water.ts';

/** The pictures of each sample office by name; a pair is one scene in two states. */
export const scenes: Record<string, Record<string, () => string>> = {
  qinghe: {
    'ludeng-before': () => nightStreet(4),
    'ludeng-during': () => nightStreet(20),
    'daolu-before': () => dayRoad(0),
    'daolu-during': () => dayRoad(5),
    'yinshui-before': () => waterPoint(false),
    'yinshui-after': () => waterPoint(true),
    'shuiqu-before': () => channel(false),
    'shuiqu-after': () => channel(true),
    qiaoliang: () => footbridge(),
    'laji-before': () => rubbishPoint(false),
    'laji-after': () => rubbishPoint(true),
    chaye: () => teaTerraces(),
    guangchang: () => square(),
    'fuwu-dating': () => serviceHall(),
    zuotanhui: () => meetingRoom(),
    xuexiao: () => school(),
  },
  'shili-sti': {
    dating: () => bureauWindow(),
    shiyanshi: () => laboratory(),
    'keji-shichang': () => exhibition(),
    nongji: () => field(),
    qiye: () => factory(),
    kepu: () => scienceTent(),
  },
};
