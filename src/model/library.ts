import type { Achievement } from './items/achievement.ts';
import type { Assignment } from './plan/assignment.ts';
import type { Board } from './boards/board.ts';
import type { CivilDate } from './basics/date.ts';
import type { Document } from './items/document.ts';
import type { DutyResult } from './plan/duty-result.ts';
import type { Finding, Place } from './basics/finding.ts';
import type { Frame } from './plan/frame.ts';
import type { Glossary } from './office/glossary.ts';
import type { Inspection } from './inspections/inspection.ts';
import type { Notice } from './notices/notice.ts';
import { nameOn } from './office/dated-name.ts';
import type { OfficeSettings, Unit, Village } from './office/office.ts';
import type { Outreach } from './outreach/outreach.ts';
import type { Plan } from './plan/plan.ts';
import type { Portal } from './office/portal.ts';
import type { Publication } from './plan/publication.ts';
import type { Rectification } from './rectifications/rectification.ts';
import type { Service } from './items/service.ts';
import type { Survey } from './surveys/survey.ts';
import type { Wordings } from './office/wording.ts';
import type { WorkCalendar } from './calendar/work-calendar.ts';

/** The items of an office by kind, each list newest first (then by id). */
export interface Items {
  readonly rectification: readonly Rectification[];
  readonly achievement: readonly Achievement[];
  readonly notice: readonly Notice[];
  readonly document: readonly Document[];
  readonly outreach: readonly Outreach[];
  readonly survey: readonly Survey[];
  readonly service: readonly Service[];
  readonly inspection: readonly Inspection[];
  readonly board: readonly Board[];
}
export type AnyItem = Items[keyof Items][number];

/** A settings or list file that was read: where it is, and where each field stands. */
export interface SourceFile {
  readonly file: string;
  readonly places: ReadonlyMap<string, Place>;
}

/** A picture made ready for pages and boards: re-encoded, without metadata. */
export interface PictureFile {
  readonly type: 'picture';
  /** Path in the office, `media/…`. */
  readonly path: string;
  /** SHA-256 of the original, hex. */
  readonly digest: string;
  /** Size after orientation, pixels. */
  readonly width: number;
  readonly height: number;
  /** Absolute path of the original: only `pictures/` and `boards/` may read it. */
  readonly source: string;
  /** Widths made, ascending; the files are in the cache as `<digest>-<width>.webp` and `.jpg`. */
  readonly widths: readonly number[];
}

/** A file to download. */
export interface AttachmentFile {
  readonly type: 'attachment';
  readonly path: string;
  /** SHA-256 of the file as the office put it there, hex: what is signed for, and its address. */
  readonly digest: string;
  /** Of the bytes that are published. */
  readonly bytes: number;
  /** Absolute path of the bytes that are published. */
  readonly source: string;
  /** It stands on the site already, and is not as it should be: to be put right 欠账. */
  readonly owed?: true;
  /** It stands on the site already: what is learned of it now is never an error. */
  readonly stands?: true;
  /** Why a person has to answer for it 人工核对: a scan 扫描件, or signed and so left as it is. */
  readonly unseen?: 'scan' | 'signed';
}
export type MediaFile = PictureFile | AttachmentFile;

/** A plan that a new year's plan has taken the place of 往年方案. */
interface EarlierPlan {
  readonly plan: Plan;
  /** Its duties as they stood on the last day of its year. */
  readonly duties: readonly DutyResult[];
}

/** One office 单位: everything of `content/<id>/`. */
export interface Office {
  readonly id: string;
  readonly settings: OfficeSettings;
  /** Civil date that everything computed is computed for: the pinned one, else the shell's. */
  readonly today: CivilDate;
  /** Working days and holidays 节假日: the same for all offices. */
  readonly calendar: WorkCalendar;
  readonly plan: Plan;
  /** Every duty of the plan as it stands today, in the plan's order: `publicPlan` for the public. */
  readonly duties: readonly DutyResult[];
  /** Plans of earlier years (`plans/2020.yaml`), newest first. */
  readonly earlierPlans: readonly EarlierPlan[];
  readonly items: Items;
  readonly assignments: readonly Assignment[];
  readonly publications: readonly Publication[];
  readonly frames: readonly Frame[];
  readonly glossary: Glossary;
  /** Wording templates 措辞模板: the office's own, else those for all offices. */
  readonly wording: Wordings;
  /** By path in the office (`media/lamp.jpg`). */
  readonly media: ReadonlyMap<string, MediaFile>;
  /** Settings and list files by name (`office.yaml`); absent where the office has none. */
  readonly sources: ReadonlyMap<string, SourceFile>;
}

/** All of `content/`. */
export interface Library {
  readonly portal: Portal;
  readonly offices: readonly Office[];
  readonly findings: readonly Finding[];
}

/** All items of an office, in the order of their kinds. */
export const allItems = (office: Office): AnyItem[] => Object.values(office.items).flat();

/** A unit of the office by id. */
export const unitOf = (office: Office, id: string): Unit | undefined =>
  office.settings.units.find((unit) => unit.id === id);

/** A village of the office by id. */
export const villageOf = (office: Office, id: string | undefined): Village | undefined =>
  office.settings.villages.find((village) => village.id === id);

/** What a unit was called on a day; its id where the office has none of that id. */
export function unitName(office: Office, id: string, day: CivilDate): string {
  const unit = unitOf(office, id);
  return unit ? nameOn(unit, day) : id;
}

/** What a village was called on a day; its id where the office has none of that id. */
export function villageName(office: Office, id: string, day: CivilDate): string {
  const village = villageOf(office, id);
  return village ? nameOn(village, day) : id;
}
