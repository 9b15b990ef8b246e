/**
 * Why the lab cannot run here, in one line; null where it can.
 * @param {{ platform: string, user: number | undefined, node: string }} machine
 */
export function labRefusal({ platform, user, node }) {
  if (platform !== 'linux') {
    return `실습 환경은 리눅스에서만 돈다(지금은 ${platform}). 사이트를 만들거나 읽는 데는 필요 없다.`;
  }
  if (user !== 0) return '실습 환경은 root로 실행해야 한다: sudo npm run lab';
  if (Number(node.split('.')[0]) < 24) {
    return `Node 24 이상이 필요하다(지금은 ${node}). node를 직접 부르지 말고 npm run lab으로 실행한다.`;
  }
  return null;
}
