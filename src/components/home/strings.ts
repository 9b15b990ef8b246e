export const strings = {
  end: '그다음은 쿠버네티스',
  visited: '읽은 글은 번호가 채워진다. 이 브라우저의 방문 기록일 뿐 어디에도 보내지 않는다.',
};
