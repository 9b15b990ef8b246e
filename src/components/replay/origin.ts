import { labRegistry } from './strings.ts';

/** What is shown of how a session was recorded. */
interface Provenance {
  client: string;
  daemon: string | null;
  registry: string | null;
  /** What was searched. */
  index: string | null;
  recorded: string;
}

const version = (program: string) => program.split(' ').at(-1);

/** With what, and against which registry, a session was recorded: `Docker CLI 20.10.24 · 실습용 레지스트리`. */
export function originOf({ client, daemon, registry, index }: Provenance): string {
  const otherDaemon = daemon && version(daemon) !== version(client) && daemon;
  const source = index ?? (registry === 'Docker Hub' ? registry : registry && labRegistry);
  return [client, otherDaemon, source].filter(Boolean).join(' · ');
}

/** `2026-11-24` */
export const recordedOn = ({ recorded }: Provenance): string => recorded.slice(0, 10);
