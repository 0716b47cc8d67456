import { bureauWindow } from './scenes/bureau-window.ts';
import { channel } from './scenes/channel.ts';
import { dayRoad } from './scenes/day-road.ts';
import { exhibition } from './scenes/exhibition.ts';
import { factory } from './scenes/factory.ts';
import { field } from './scenes/field.ts';
import { footbridge } from './scenes/footbridge.ts';
import { laboratory } from './scenes/laboratory.ts';
import { meetingRoom } from './scenes/meeting-room.ts';
import { nightStreet } from './scenes/night-street.ts';
import { rubbishPoint } from './scenes/rubbish-point.ts';
import { school } from './scenes/school.ts';
import { scienceTent } from './scenes/science-tent.ts';
import { serviceHall } from './scenes/service-hall.ts';
import { square } from './scenes/square.ts';
import { teaTerraces } from './scenes/tea-terraces.ts';
import { waterPoint } from './scenes/water-point.ts';

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
