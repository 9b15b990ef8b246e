declare module '@xterm/headless/lib-headless/xterm-headless.mjs' {
  export * from '@xterm/headless';
}

declare module '@xterm/addon-serialize/lib/addon-serialize.mjs' {
  import type { ITerminalAddon } from '@xterm/headless';
  export class SerializeAddon implements ITerminalAddon {
    activate(terminal: unknown): void;
    serialize(options?: { scrollback?: number }): string;
    dispose(): void;
  }
}
