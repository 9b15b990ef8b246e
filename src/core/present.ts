/** A value that is there for a reason the types cannot see; where the reason was wrong, an error says so at once. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('A value that had to be there is missing.');
  return value;
}
