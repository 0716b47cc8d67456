import type { Draft, Rule } from '../rule.ts';
import { publicLines } from '../signing/public-lines.ts';

/** What comes along from a group chat: @所有人, 请转发到网格群, 收到请回复, [玫瑰]. */
const chat =
  /[@＠](?:所有人|全体成员|all\b)|请(?:大家|各位|互相|及时|帮忙)*转发(?:到|至|给|一下|周知|出去)?(?=$|[^\p{L}]|[各本所网村社]|群)|收到(?:的)?请(?:回复|回 ?1)|请(?:大家)?接龙|\[(?:强|玫瑰|抱拳|握手|合十|微笑|OK|庆祝|爱心|鼓掌|太阳|红包|拥抱|呲牙|捂脸|图片|文件|链接|语音|视频)\](?!\()/iu;

/** Words of a chat in a public text: readers are no members of the group. */
export const chatWords: Rule = {
  code: 'chat-words',
  severity: 'hint',
  clause: '设计：公开的文字写给所有人看',
  *check(office): Generator<Draft> {
    for (const { text, draft } of publicLines(office)) {
      const words = chat.exec(text)?.[0];
      if (words)
        yield draft(
          `“${words}”像是从微信群里带来的，会照样印出来`,
          '删掉；本来就是写给大家看的，可以不改',
        );
    }
  },
};
