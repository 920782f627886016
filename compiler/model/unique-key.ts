/** The key, or the key with the first suffix from _2 on that is not taken. */
export function uniqueKey(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key;
  let count = 2;
  while (taken.has(`${key}_${count}`)) count++;
  return `${key}_${count}`;
}
