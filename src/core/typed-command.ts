/** What a phone's keyboard makes of plain signs by itself. */
const plainSigns: Readonly<Record<string, string>> = {
  '—': '--',
  '–': '--',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '\u00a0': ' ',
};

/** What was typed at a prompt: how much of it is the beginning of the command, and the rest. */
export function checkTyped(command: string, typed: string): { right: string; wrong: string } {
  const plain = command.startsWith(typed) ? typed : typed.replace(/[^ -~]/g, (sign) => plainSigns[sign] ?? sign);
  let length = 0;
  while (length < plain.length && plain[length] === command[length]) length++;
  return { right: plain.slice(0, length), wrong: plain.slice(length) };
}
