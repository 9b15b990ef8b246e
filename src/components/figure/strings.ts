/** The words of every figure: its title, a description for those who do not see it, its caption, its labels. */
export const strings = {
  nesting: {
    title: '누가 누구를 돌보는가',
    description:
      '쿠버네티스 클러스터 안에 마스터 노드 하나와 워커 노드 둘이 있다. 마스터 노드는 워커 노드를 돌보고, 워커 노드는 그 안의 파드를, 파드는 그 안의 컨테이너를 돌본다. 파드에 든 컨테이너는 하나이거나 여럿이다. 마스터 노드 안에도 파드가 있고 그 안에 컨테이너가 있다.',
    caption:
      '컨테이너는 파드가, 파드는 워커 노드가, 워커 노드는 마스터 노드가 돌본다. 마스터 노드의 속을 보면 그것도 파드와 컨테이너다.',
    words: {
      cluster: '쿠버네티스 클러스터',
      master: '마스터 노드 (지금의 컨트롤 플레인)',
      worker: '워커 노드',
      pod: '파드',
      container: '컨테이너',
      looksAfter: '돌본다',
    },
  },
  'shared-kernel': {
    title: '따로 쓰는 것과 함께 쓰는 것',
    description:
      '컨테이너 셋이 나란히 있다. 컨테이너마다 프로그램, 프로세스 번호, 네트워크, 파일 시스템을 따로 쓴다. 셋은 모두 그 아래에 있는 한 운영체제의 커널을 함께 쓴다. 커널은 하드웨어를 관리하며 CPU와 메모리를 나누어 준다.',
    caption: '실행 환경은 컨테이너마다 따로 있지만, 그 밑의 커널은 하나다.',
    words: {
      apart: '따로 쓰는 실행 환경',
      container: '컨테이너',
      own: ['프로그램', '프로세스 번호', '네트워크', '파일 시스템'],
      kernel: '함께 쓰는 한 운영체제의 커널',
      hands: '하드웨어를 관리하며 CPU와 메모리를 나누어 준다',
    },
  },
  kernels: {
    title: '컨테이너가 쓰는 커널',
    description:
      '왼쪽은 일반 컨테이너다. 컨테이너 둘이 호스트의 커널 하나를 함께 쓴다. 오른쪽은 Kata Containers다. 컨테이너마다 가상 머신이 하나 있고, 컨테이너는 그 안에 따로 있는 커널을 쓴다. 두 가상 머신은 호스트의 커널 위에서 돈다.',
    caption:
      '색칠한 것이 컨테이너가 쓰는 커널이다. 일반 컨테이너는 호스트의 커널 하나를 함께 쓰고, Kata Containers에서는 가상 머신마다 커널이 따로 있다.',
    words: {
      plain: '일반 컨테이너',
      kata: 'Kata Containers',
      container: '컨테이너',
      machine: '가상 머신',
      kernel: '커널',
      hostKernel: '호스트의 커널',
    },
  },
  'docker-path': {
    title: '명령이 컨테이너가 되기까지',
    description:
      '위에서 아래로 차례로 부른다. 명령어 도구 docker가 도커 데몬 dockerd에 유닉스 소켓으로 HTTP 요청을 보낸다. 도커 데몬은 containerd에 컨테이너를 띄워 달라고 한다. containerd는 shim을 실행하고, shim은 runc를 실행한다. runc는 커널에 요청해 컨테이너를 만들고 끝난다. 그 뒤로는 shim이 컨테이너 곁에 남는다.',
    caption: '점선 상자인 runc는 컨테이너를 만들고 끝난다. 그 뒤로는 shim이 컨테이너의 부모로 남는다.',
    words: {
      stops: [
        {
          name: '명령어 도구',
          also: 'docker',
          does: ['사용자가 입력하는 명령'],
          calls: 'HTTP 요청 (유닉스 소켓)',
        },
        {
          name: '도커 데몬',
          also: 'dockerd',
          does: ['뒤에서 늘 돌면서', '명령을 받아 처리한다'],
          calls: '컨테이너를 띄워 달라',
        },
        { name: 'containerd', also: undefined, does: ['이미지와 컨테이너를', '관리한다'], calls: '실행' },
        { name: 'shim', also: undefined, does: ['runc를 부르고', '컨테이너 곁에 남는다'], calls: '실행' },
        { name: 'runc', also: undefined, does: ['커널에 요청해', '컨테이너를 만들고 끝난다'], calls: '생성' },
        { name: '컨테이너', also: undefined, does: ['격리된 프로세스'], calls: undefined },
      ],
      kinds: [undefined, undefined, undefined, undefined, 'dashed', 'key'],
    },
  },
  dockershim: {
    title: 'kubelet에서 컨테이너까지, 도커심이 있을 때와 없을 때',
    description:
      '길은 셋이다. 1.23까지 kubelet은 제 안의 도커심으로 도커 데몬을 부르고, 데몬이 containerd를 불렀다. 1.24부터 kubelet은 CRI로 containerd나 CRI-O를 바로 부른다. 도커를 쓰려면 kubelet과 도커 데몬 사이에 cri-dockerd를 둔다. 세 길 모두 OCI 런타임을 거쳐 컨테이너에 이르고, 도커로 만든 이미지도 그대로 실행된다.',
    caption:
      '없어진 것은 점선으로 그린 도커심뿐이다. 1.23까지도 CRI 런타임을 바로 부를 수 있었으니, 달라진 것은 도커로 가는 길이다.',
    words: {
      when: ['1.23까지', '1.24부터', '1.24부터'],
      how: ['도커심을 거쳐', 'CRI로 바로', '도커를 쓰려면'],
      dockershim: '도커심',
      daemon: '도커 데몬',
      orCrio: '또는 CRI-O',
      ociRuntime: 'OCI 런타임 (runc 등)',
      container: '컨테이너',
      anyImage: '도커로 만든 이미지도 그대로 실행된다',
    },
  },
  recording: {
    title: '대본에서 페이지까지',
    description:
      '위에서 아래로 간다. 대본에 적은 명령이 실습 환경에 들어간다. 바깥 네트워크를 끊은 실습 환경 안에서 터미널의 명령이 도커 데몬을 부르고, 도커 데몬은 레지스트리와 검색 색인에 묻는다. 화면에 나온 글자와 그 시각이 녹화가 되고, 사이트를 빌드하면 녹화가 페이지가 된다.',
    caption: '터미널, 도커, 레지스트리는 진짜 프로그램이고, 점선 상자인 검색 색인만 실습용으로 만든 것이다.',
    words: {
      script: '대본',
      lab: '실습 환경 (바깥 네트워크 없음)',
      terminal: '터미널',
      daemon: '도커 데몬',
      registry: '레지스트리',
      index: '검색 색인',
      types: '명령을 입력한다',
      records: '화면의 글자와 그 시각',
      cast: '녹화',
      builds: '빌드',
      page: '이 사이트의 페이지',
    },
  },
  'image-pointers': {
    title: '태그는 움직이고 다이제스트는 움직이지 않는다',
    description:
      '레지스트리 docker.io 안의 리포지터리 library/nginx에 태그, 매니페스트, 레이어가 있다. 태그 latest는 매니페스트 하나를, 태그 1.26과 stable은 함께 다른 매니페스트 하나를 가리킨다. 매니페스트마다 다이제스트가 있다. stable은 예전에 또 다른 매니페스트를 가리켰다. 매니페스트는 저마다 레이어를 가리키며, 두 매니페스트가 함께 가리키는 레이어도 있다.',
    caption:
      '태그는 매니페스트를, 매니페스트는 레이어를 가리킨다. 점선은 stable이 예전에 가리키던 것이다. 새 버전이 나오면 태그는 이렇게 다른 매니페스트로 옮겨 가지만, 다이제스트는 늘 한 매니페스트만 가리킨다. 값과 레이어의 수는 녹화와 같다.',
    words: {
      registry: '레지스트리 docker.io',
      repository: '리포지터리 library/nginx',
      tag: '태그',
      pointsAt: '가리킨다',
      manifest: '매니페스트',
      digest: '다이제스트',
      before: '예전의 stable',
      layers: (count: number) => `레이어 ${count}개`,
      shared: '둘 다 가리킨다',
    },
  },
} as const;
