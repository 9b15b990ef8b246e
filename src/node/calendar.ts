import { isoDate } from '../schemas/iso-date.ts';

/** The latest date that it is anywhere on earth (UTC+14), so that no author's today is the future. */
export const latestToday = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

export const futureFault = (date: string, today: string) =>
  date > today ? `아직 오지 않은 날짜 "${date}". 확인한 날이나 그 전의 날짜로 적는다.` : undefined;

/** The last of some dates. */
export const latest = (dates: readonly string[]) => dates.toSorted().at(-1);

/** The first day of a year, a month or a day: `2024` → `2024-01-01`. */
export const firstDay = (date: string) => `${date}-01-01`.slice(0, 10);

/** Whether it is a year, a month or a day that exists: `2024`, `2024-01`, `2024-01-18`. */
export const isDate = (text: string) => /^\d{4}(-\d{2}){0,2}$/.test(text) && isoDate.safeParse(firstDay(text)).success;
