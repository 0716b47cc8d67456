// By itself: the search takes it into the browser, which can do without the schemas.

/**
 * 家村, 沟村: what many villages are called behind the name of a family. Dictionaries have it as a
 * word, which tears 张家村 in two.
 */
export const villageEnd =
  /^[家庄店沟河山桥坡湾岗岭坪塘坑营寨堡口头集洼窑圩垌冲屋园屯坊堂井洞岸新]{1,2}[村庄屯寨镇]$/u;
