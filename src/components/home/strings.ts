export const strings = {
  intro:
    '쿠버네티스로 가는 길에 컨테이너와 도커를 공부하며 2021년에 쓴 노트를 다시 풀어 썼다. 그때의 내용은 그대로 두고, 지금 달라진 것은 바로 옆에 날짜, 출처와 함께 적었다.',
  start: '처음부터 읽기',
  /** Below the recording, around the link to how it was made. */
  recorded: [
    '화면 속 출력은 진짜 도커 데몬과 레지스트리를 띄우고 명령을 실행해 녹화한 것이다. 이미지와 검색 자료는 실습용이며, 어떻게 녹화했는지는 ',
    '에 모두 밝혔다.',
  ],
  aboutRecordings: '녹화에 대하여',
  end: '그다음은 쿠버네티스',
  visited: '읽은 글은 번호가 채워진다. 이 브라우저의 방문 기록일 뿐 어디에도 보내지 않는다.',
};
