import { expect, test } from 'vitest';
import { dayOf } from '../../src/model/day.ts';
import { monthsBetween } from '../../src/model/months.ts';

test.each([
  [dayOf(2022, 2, 16), dayOf(2024, 3, 22), 25],
  [dayOf(2019, 1, 15), dayOf(2019, 3, 14), 1],
  [dayOf(2019, 1, 15), dayOf(2019, 3, 15), 2],
  [dayOf(2020, 2, 29), dayOf(2020, 2, 29), 0],
])('whole months are counted by the calendar: %i to %i', (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months);
});
