/**
 * Leavers a year per thousand staff: 15.4 % in 2023 over all industries (Ministry of Health, Labour and Welfare, Survey
 * on Employment Trends, published 2024-08-27, https://www.mhlw.go.jp/toukei/itiran/roudou/koyou/doukou/24-2/index.html).
 * A figure for nonprofits alone is not published; shown as an assumption where it counts.
 */
export const leaversPerThousandAndYear = 154;

/** Whole minutes a month spent on leavers, of `staff` people with `minutes` for each who leaves. */
export function leaverMinutesPerMonth(staff: number, minutes: number): number {
  return Math.round((staff * minutes * leaversPerThousandAndYear) / 12_000);
}
