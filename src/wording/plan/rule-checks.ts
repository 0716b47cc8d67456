import type { PlaceWords } from '../words/level.ts';

/**
 * What each publishing rule 发布规则 checks, in words for residents, by its code. The rules themselves are
 * in `src/rules`; a test holds this list to theirs.
 */
const ruleChecks: Readonly<Record<string, string | ((words: PlaceWords) => string)>> = {
  // Units and villages over time 沿革
  'name-duplicate': '同一天，两个单位或两个村不能叫同一个名称。',
  'name-days': ({ place }) => `单位和${place}改了名，写明每个名称用到哪一天，旧事用当时的名称。`,
  'life-days': ({ place }) => `单位和${place}的设立、撤并写明日期和接续的是谁。`,
  'body-not-there': '督查通报点到的单位，督查那一天要有这个单位。',
  'village-not-there': ({ place }) => `写明在哪个${place}的，那一天要有这个${place}，提醒核对。`,
  'closed-unit-open': '撤并的单位手上没办完的事，没有转给接手单位的，写成欠账。',
  // Rectifications 整改事项
  'seven-fields':
    '整改事项写全整改内容、措施、目标、时限、成效、责任单位、责任人，到哪一步写到哪一步。',
  'finished-without-proof': '写“已完成”的，要有成效、完成日期和佐证，缺一样不发布。',
  'closed-without-acceptance': '写“已验收”“已销号”的，要写明哪个岗位、哪一天同意。',
  'unresolved-without-explanation': '写“暂难解决”的，要写明原因、谁作的解释、哪一天、怎样解释。',
  'planned-without-programme': '写“列入规划”的，要写明列入哪个规划。',
  'progress-contradiction': '前后说法要一致：节点没做完不能写完成，没完成不能写销号。',
  'relapse-circle': '重新立项的事项要连到以前那一件，不能连成一圈。',
  'opinion-twice': '一个意见编号只登记一次，不论哪个年度，免得多算。',
  'transfer-chain': '事项换了责任单位，写明从谁转给谁、哪天、为什么、谁同意，逾期天数分开算。',
  'extension-not-later': '延期只能往后延，原定时限不能改写。',
  'extension-after-deadline': '到期以后才批准的延期，照实写出来。',
  'follow-up-stale': '热点问题没有办结，隔太久没有跟踪督查的，写成欠账。',
  'answer-undated': '责任单位的答复，提醒写明哪天、哪个岗位答复的。',
  'answer-not-named': '答复督查通报的，是通报里点到的单位。',
  'inspection-unanswered': '被通报的单位过了期限没有答复的，写成欠账。',
  'unfinished-board-missing': '到期没办完、列入规划、长期坚持的事项，现场没有公告牌的，写成欠账。',
  // Signing off 审签
  'awaiting-sign-off': '没有拟稿、审核、签发记录的，不公开，列进待审签清单。',
  'signed-unlike': '审核的和签发的要是同一稿；不是的，写成欠账。',
  'changed-unsigned': '签发以后改了内容的，改后的也要签发；还没有签发的，写成欠账。',
  'approval-order': '先拟稿，再审核，再签发，最后发布，日期不能颠倒。',
  // Time 时间
  'deadline-ahead': '到期前 15 天、7 天、3 天提醒责任单位。',
  overdue: '过了整改时限没有完成，逾期天数自动算、照实公开。',
  'future-claims': '还没到的日子，不能写成已经做完。',
  'date-order': '日期前后要对得上，比如先交办、后完成。',
  'dates-impossible': '结束不能早于开始，整改后的照片不能比整改前的还早，有就不发布。',
  'date-far-off': '日期离谱的（比如时限写到几十年以后）不发布，改对了再发。',
  'date-unusual': '日期离得太远的，提醒核对年份。',
  'year-impossible': '评议年度、方案年度要是真有的年份。',
  'publication-ahead': '定在以后公开的，提醒还要等几天。',
  'home-news-stale': '首页两周没有更新的，写成欠账。',
  'home-news-soon': '首页快两周没有更新时，提前提醒。',
  'column-stale': '栏目太久没有更新的，写成欠账。',
  'column-stale-soon': '栏目快到更新期限时，提前提醒。',
  'column-empty': '栏目里一件内容也没有的，写成欠账。',
  // Figures, notices, outreach 数据、公告公示、绩效沟通
  'figure-source': '每个数字写明统计什么、谁统计的、哪一天统计的，缺一样不发布。',
  'notice-period': '公示要写明公示到哪一天、怎样提异议。',
  'period-provisional': '截止日期要等放假安排公布才能定的，写明待定，安排公布后及时补上。',
  'outcome-before-end': '公示期没有满，不能写公示结果。',
  'notice-period-past': '发布时公示期已经过了的，提醒核对。',
  'notice-outcome-missing': '公示期满不写结果的，写成欠账。',
  'outreach-evidence': '每次沟通活动要有通知、记录、图片；不齐的写成欠账，不计数。',
  'symposium-missing': ({ place }) =>
    `方案要求每个${place}开座谈会，过了期限还没开的${place}，写成欠账。`,
  'symposium-missing-soon': ({ place }) => `还有${place}没开座谈会、期限快到时，提前提醒。`,
  'symposium-groups': '座谈会听了谁的意见，村里写村委，社区写居委，写混的提醒核对。',
  // Surveys 摸底
  'survey-method': '每次摸底写明人是怎样抽的、怎样问的、收回多少份，缺一样不发布。',
  'survey-totals': '每道题的票数加起来，不能多过答卷的人数。',
  'small-cells': '人数太少、能猜出是谁的格子，文字里也不能写出来。',
  'survey-overlap': '几次摸底的表相加相减，不能看出几个人的回答和没有显示的格。',
  'survey-public': '满意度摸底要公开时，提醒先看会不会影响上级的电话访问。',
  'survey-due': '该做的满意度摸底没有做、后面排不下的，写成欠账。',
  'survey-due-soon': '该做下一次满意度摸底时，提前提醒。',
  // Documents 公文
  'document-metadata': '公文写全文号、机关、日期、索引号等，不知道的不编。',
  'document-number': '文号、索引号写法不合规矩的，提醒核对。',
  'document-twice': '一个文号、一个索引号只给一份公文，重了就不发布。',
  'document-withheld': '不予公开、依申请公开的公文，不放到网上。',
  'cited-document-marked': '引用外单位的公文，写明“摘要，非原文”和出处，不仿制。',
  // Proofs and pictures 佐证、图片
  'item-twice': '同题、同一天的内容，提醒核对是不是登记了两次。',
  'listed-twice': '一栏里同样的写了两次的，提醒删掉一个。',
  'count-impossible': '轮次、天数、人数写成不可能的数，就不发布。',
  'count-unusual': '户数、人口、人次对不上的，提醒核对。',
  'evidence-nowhere': '每份佐证要么附文件，要么写明原件存在哪里，查得到才算数。',
  'assignment-without-proof': '任务写“已完成”的，要有佐证。',
  'publication-without-proof': '宣传稿件要有链接或剪报，查得到才计数。',
  'publication-missing': '方案要求每月几篇、一共几篇稿件，过了期限还缺的，写成欠账。',
  'publication-missing-soon': '这个月的稿件还缺，期限快到时提前提醒。',
  'frame-without-count': '报送样本框要写明多少人；只记人数，不记是谁。',
  'frame-counts': ({ place }) =>
    `样本框各${place}人数加起来不能多过总数，也不能多过全${place}人口。`,
  'frame-commitment-rows': '样本框的校验码是按报送的那份名单算的，行数要对得上。',
  'picture-alt': '每张图片用文字写出看得见什么。',
  'picture-two-stages': '同一张照片不能又当整改前、又当整改后。',
  'before-after-pair': '整改后的图片，最好有同一位置的整改前图片对照。',
  'video-without-poster': '视频要有封面图。',
  // Boards 公示牌
  'board-unposted': '做了没有上墙的公示牌，写成欠账。',
  'board-outdated': '墙上的公示牌和现在的情况不一样的，写成欠账，网页逐项写出哪里变了。',
  'board-frame-hides-text': '公示牌装上边框以后，边框不能遮住字。',
  'notice-board-over': '公示期满了的公告，牌还挂着的，提醒摘下或者换上结果。',
  'order-material-mismatch': '公示牌用什么材料，要和印制方式对得上。',
  'board-expired': '过了有效期的公示牌，写成欠账。',
  'withdrawn-item-on-board': '撤回的、内部的内容，不能上公示牌。',
  'board-template-mismatch': '哪种牌只展示哪类内容，不能张冠李戴。',
  'board-village-mismatch': '公告牌写的地方和事项的地方不一样的，提醒核对。',
  'signboard-finished': '事情办完了、牌还没有立的，提醒还要不要立。',
  'letter-board-late': '信写好很久才上公示牌的，提醒先看信里的事变了没有。',
  'board-numbers': '公示牌编号不重复，更新次数一次加一。',
  // The plan 方案
  'duty-without-deadline': '方案里没有写期限的任务，写明单位怎样理解。',
  'duty-dates-conflict': '任务期限早于方案印发日期的，照实指出来。',
  'plan-selector': '方案任务要数得出来：数的内容和字段要真有。',
  'closed-balance': '归档时的总账照当时公开的数留着，要对得上。',
  'plan-span': '方案任务的起止日期不能颠倒。',
  'pledge-rule-unknown': '承诺后面写的检查规则，要真有这一条。',
  // Wording and samples 措辞、示例
  'notice-without-text': '公开的公告要有正文或附件。',
  'wish-not-met': '时限晚于群众期望的，提醒说明原因。',
  'standing-stale': '没办完的事，进展说明太旧的，提醒更新。',
  'inducing-words':
    '信、短信、公告、牌子里，不能有引导、暗示、许诺好处让人回答“满意”的话，有就不发布。',
  'text-unfinished': '公开的文字里有像是没写完的，提醒核对。',
  'chat-words': '公开的文字里有从聊天群里带来的话的，提醒核对。',
  'title-says-withdrawn': '标题写着“已撤回”“作废”，却还按有效的公开着的，提醒写明撤回。',
  'attachment-missing': '写着“详见附件”，却没有放附件的，提醒补上。',
  'effect-ahead': '已经完成的事，成效写的是“预计”“将要”的，提醒写做成了什么。',
  'symposium-unmarked': '写的是座谈会，却没写明在哪里开、来了哪几类人的，提醒补全。',
  'example-left': '照抄手册例子、没有换成实际情况的，提醒核对。',
  'mark-in-field': '字段里有会照样印出来的记号，提醒删掉。',
  'answer-bare': '政务服务的收费、时限，写成群众看得懂的一句话，不写的提醒补全。',
  'says-internal': '公开的文字里写着“内部”“先不要公开”的，不发布。',
  'may-be-internal': '公开的文字里有像是写给内部看的话，提醒核对。',
  'named-person': '公职人员只写岗位，出现像人名的，提醒核对。',
  'opinion-names-person': '群众反映里不写反映人的姓名和称呼，写了的不发布。',
  'text-names-person': '公开的文字里像是写了人名的，提醒核对。',
  'place-too-fine': ({ finest, tooFine }) =>
    `群众反映的地点最细写到${finest}，写到${tooFine}的提醒核对。`,
  'today-pinned': '网站的日期固定住、不再往前走的，提醒核对。',
  'hours-impossible': '办公时间写成没有的钟点、结束早于开始的，不发布。',
  'hours-unclear': '办公时间看不清是下午还是第二天的，提醒写清楚。',
  'hours-marks': '办公时间里用了全角冒号、波浪号的，提醒改。',
  'telephone-digits': '电话号码位数不对的，提醒核对。',
  'sample-no-idcode': '示例单位不能带政府网站标识码和相似域名。',
  // Personal data, in what is written and in what was made 个人信息
  'personal-data': '发布前逐个文件查：有身份证号、手机号、银行卡号、车牌等，就不发布。',
  'personal-data-review': '像个人信息、拿不准的，提醒人工核对。',
};

/** The codes of all that is checked. */
export const checkedCodes: readonly string[] = Object.keys(ruleChecks);

/** What a rule checks, in the words of an office; `undefined` for a code there is not. */
export function ruleCheckText(code: string, words: PlaceWords): string | undefined {
  const check = Object.hasOwn(ruleChecks, code) ? ruleChecks[code] : undefined;
  return typeof check === 'function' ? check(words) : check;
}
