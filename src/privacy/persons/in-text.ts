import { noSurname, surname } from './surnames.ts';

/** A person named in a text. */
export interface NamedPerson {
  /** Where, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Nothing but a name fits; a text of residents with it can't be published. */
  readonly sure: boolean;
}

const han = '\\p{Script=Han}';

/** Words that end in a surname: what follows is no name (对于老师, 任何先生, 货车师傅). */
const wordsBefore =
  '(?<!对|关|由|至|位|等|属|用|处|在|基|任|如|为|几|语|作|中|提|升|崇|地|双|各|校|警|官|多|汽|货|班|公交|客|动|修|开|吊|小|有|当|平|按|临|' +
  '保|公|治|完|健|黄|奖|资|现|水|大|长|树|森|山|护|园|造|竹|士|白|之|以)';

const honours =
  '先生|女士|小姐|同志|师傅|老师|医生|大妈|大爷|大娘|大叔|大婶|大伯|大哥|大姐|大嫂|阿姨|阿婆|阿公|奶奶|爷爷|婆婆|伯伯|叔叔|婶婶|老汉|老伯|老太|某';
const saying =
  '反映|来电|来信|来访|投诉|举报|称|说|讲|表示|建议|提出|诉说|询问|咨询|认为|希望|要求|打电话|告诉|家(?![庭长])';
const role =
  '村民|居民|群众|住户|租户|业主|户主|店主|老板|家长|贫困户|脱贫户|低保户|五保户|残疾人|代表|老人|职工|当事人|反映人|投诉人|来电人';

/** No place and no group of people: 白石村反映, 周边住户反映. */
const notAGroup = '(?<![村屯寨庄组乡镇县市区户民众家边处里街路校方人次度地部门])';
const name = `(?!${noSurname})${surname}${han}{1,2}${notAGroup}`;

const sureForms = [
  `${wordsBefore}(?!${noSurname})${surname}(?:${han}(?!${honours})){0,1}?${han}?(?:${honours})`,
  `(?<![${'年养敬尊长古苍'}])(?:老|小|阿)(?!康|${noSurname})${surname}(?=${saying}|[，,：:；;。！!？?]|$)`,
  `(?<=(?:${role})[：:]?)${name}(?=${saying}|[，,：:；;。（(]|$)`,
  `(?<=(?:联系人|负责人|责任人|经办人)[：:]\\s?)${name}(?=[，,；;。、（(\\s\\d]|$)`,
  `(?<=(?:我叫|我是|本人叫|姓名[：:]\\s{0,4}))${name}(?=${han}*[，,。；;]|$)`,
];
const doubtfulForms = [`(?<=^|[。！!？?；;\\n])\\s{0,4}${name}(?=${saying})`];

const compile = (forms: readonly string[]) => new RegExp(forms.join('|'), 'gu');
const sure = compile(sureForms);
const doubtful = compile(doubtfulForms);

/**
 * Persons named in a text: 李先生反映, 王女士来电, 张大妈, 老李说, 村民李建国. `places` are names of the
 * office's own register (老李村): nobody is named by them. Names that stand by themselves in a sentence
 * are not found; no program tells them from words.
 */
export function personsIn(text: string, places: readonly string[] = []): NamedPerson[] {
  const masked = withoutPlaces(text, places);
  const all = (form: RegExp, isSure: boolean) =>
    [...masked.matchAll(form)].map(({ 0: found, index: start }) => ({
      start,
      end: start + found.length,
      sure: isSure,
    }));
  const found = all(sure, true);
  const others = all(doubtful, false).filter(
    (one) => !found.some(({ start, end }) => one.start < end && start < one.end),
  );
  return [...found, ...others].sort((a, b) => a.start - b.start);
}

/** The same text with each place as marks that are no characters of a name. */
function withoutPlaces(text: string, places: readonly string[]): string {
  let masked = text;
  for (const place of [...places].sort((a, b) => b.length - a.length))
    if (place !== '') masked = masked.replaceAll(place, '□'.repeat(place.length));
  return masked;
}
