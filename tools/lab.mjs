// Entry of `npm run lab`: plain JavaScript, so that it can speak before TypeScript is needed.

const refusal =
  process.platform !== 'linux'
    ? `실습 환경은 리눅스에서만 돈다(지금은 ${process.platform}). 사이트를 만들거나 읽는 데는 필요 없다.`
    : process.getuid?.() !== 0
      ? '실습 환경은 root로 실행해야 한다: sudo npm run lab'
      : Number(process.versions.node.split('.')[0]) < 24
        ? `Node 24 이상이 필요하다(지금은 ${process.version}). node를 직접 부르지 말고 npm run lab으로 실행한다.`
        : null;

if (refusal) {
  console.error(refusal);
  process.exitCode = 1;
} else {
  const { main } = await import('../lab/main.ts');
  process.exitCode = await main(process.argv.slice(2));
}
