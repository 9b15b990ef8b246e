import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { search } from '../../src/core/search.ts';
import type { SearchIndex } from '../../src/core/search-index.ts';
import { sites } from '../../tools/sites.mjs';

const index: SearchIndex = JSON.parse(readFileSync(`${sites.underBase.folder}/search.json`, 'utf8'));

/** What learners type, with where the first result has to lead; where several places are as good, to one of them. */
const asked: Record<string, string | string[]> = {
  컨테이너: '/glossary/#container',
  '컨테이너란?': ['/glossary/#container', '/containers/#컨테이너란'],
  '도커란 무엇인가': '/glossary/#docker',
  '도커가 뭐야': '/glossary/#docker',
  '왜 도커를 쓰나': ['/glossary/#docker', '/why-docker/'],
  이미지: '/images-and-containers/',
  '이미지와 컨테이너 차이': '/images-and-containers/',
  '이미지 내려받는 방법': '/downloading-images/',
  '도커 이미지 다운로드': '/downloading-images/',
  'how to pull image': '/downloading-images/',
  '도커 이미지 지우는 법': '/images-and-containers/#지울-때는-둘-다',
  '이미지 삭제': ['/images-and-containers/', '/images-and-containers/#지울-때는-둘-다'],
  '이미지 검색': '/finding-images/',
  '이미지 목록': '/image-layers/#이미지-목록-보기',
  '태그 찾는 법': '/image-tags/#태그를-찾는-법',
  '다이제스트 뜻': '/glossary/#digest',
  레이어: '/glossary/#layer',
  '레이어 공유': '/image-layers/',
  쿠버네티스: '/glossary/#kubernetes',
  k8s: '/glossary/#kubernetes',
  '왜 쿠버네티스에서 도커가 빠졌나': '/why-docker/#쿠버네티스에서-도커가-빠졌다는-말',
  dockershim: '/glossary/#dockershim',
  '컨테이너 런타임': ['/runtimes/', '/glossary/#container-runtime'],
  'containerd cri-o 차이': ['/comparison/', '/runtimes/#cri-o', '/runtimes/#containerd'],
  cri: '/glossary/#cri',
  'kata containers': '/kata-containers/',
  '가상 머신과 컨테이너의 차이': ['/glossary/#kata-containers', '/kata-containers/#컨테이너마다-커널-하나'],
  '컨테이너 격리': ['/glossary/#container', '/containers/#자기만의-실행-환경'],
  'pull 제한': '/downloading-images/#내려받기-횟수의-제한',
  'too many requests': '/downloading-images/#내려받기-횟수의-제한',
  '사설 레지스트리': '/downloading-images/#다른-레지스트리에-올리고-내려받기',
  'docker pull': '/downloading-images/#docker-pull로-내려받기',
  'docker images': '/image-layers/#이미지-목록-보기',
  'docker history': '/image-layers/#이미지가-만들어진-과정-보기',
  'docker search': '/finding-images/#docker-search로-찾기',
  'docker rmi': '/images-and-containers/#지울-때는-둘-다',
  'CRI-O 보안': '/comparison/#cri-o-security',
};

for (const [query, address] of Object.entries(asked)) {
  test(`who looks for ${query} finds it first`, () => {
    expect([address].flat()).toContain(search(index, query, 1).results[0]?.address);
  });
}
