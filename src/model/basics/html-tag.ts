/** Tags of HTML that people know from other programs; `<3` and `<设备>` are text. */
export const htmlTag =
  /<\/?(?:a|b|big|blockquote|br|center|code|del|div|em|font|h[1-6]|hr|i|iframe|img|input|ins|label|li|mark|ol|p|pre|s|script|section|small|span|strong|style|sub|sup|table|tbody|td|th|thead|tr|u|ul|video)(?:\s[^<>]*)?\/?>/i;
