import { memo } from '../memo.ts';
import { alt, map, opt, seq, type Parser } from '../parser.ts';
import { digits, sign, w, words } from '../word.ts';
import { away, dash, daysOf, open, range, westernParsers, yearSpan, type Table } from '../western.ts';
import {
  dateValue,
  type DateValue,
  type Part,
  type Season,
  type TimexValue,
  type Toward,
  type Unit,
} from '../value.ts';
import type { Weekday } from '../../../model/day.ts';

const MONTHS: Table<number> = [
  [1, 'январь|января|январе|январю'],
  [2, 'февраль|февраля|феврале|февралю'],
  [3, 'март|марта|марте|марту'],
  [4, 'апрель|апреля|апреле|апрелю'],
  [5, 'май|мая|мае|маю'],
  [6, 'июнь|июня|июне|июню'],
  [7, 'июль|июля|июле|июлю'],
  [8, 'август|августа|августе|августу'],
  [9, 'сентябрь|сентября|сентябре|сентябрю'],
  [10, 'октябрь|октября|октябре|октябрю'],
  [11, 'ноябрь|ноября|ноябре|ноябрю'],
  [12, 'декабрь|декабря|декабре|декабрю'],
];
const WEEKDAYS: Table<Weekday> = [
  [1, 'понедельник|понедельника|понедельнику'],
  [2, 'вторник|вторника|вторнику'],
  [3, 'среду|среда|среды|среде'],
  [4, 'четверг|четверга|четвергу'],
  [5, 'пятницу|пятница|пятницы|пятнице'],
  [6, 'субботу|суббота|субботы|субботе'],
  [7, 'воскресенье|воскресенья|воскресенью'],
];
const SEASONS: Table<Season> = [
  [1, 'весной|весны|весна|весну'],
  [2, 'летом|лета|лето'],
  [3, 'осенью|осени|осень'],
  [4, 'зимой|зимы|зима|зиму'],
];
const TOWARD: Table<Toward> = [
  [
    'last',
    'прошлый|прошлая|прошлое|прошлого|прошлой|прошлом|прошлую|прошлым|минувший|минувшего|минувшей|минувшую|минувшем|минувшее|прошедшую|прошедший|прошедшем|прошедшей',
  ],
  [
    'this',
    'этот|эта|это|этого|этой|этом|эту|этим|текущего|текущий|текущей|текущем|нынешнего|нынешний|нынешнем|нынешней|сего',
  ],
  [
    'next',
    'следующий|следующая|следующее|следующего|следующей|следующем|следующую|будущий|будущего|будущем|будущей|ближайший|ближайшую|грядущий',
  ],
  ['before-last', 'позапрошлый|позапрошлом|позапрошлого|позапрошлой'],
];
const UNITS: Table<Unit> = [
  ['day', 'день|дня|дней|сутки|суток'],
  ['week', 'неделя|неделе|неделю|недели|недель'],
  ['month', 'месяц|месяца|месяце|месяцев'],
  ['quarter', 'квартал|квартале|квартала'],
  ['year', 'год|года|году|лет|годом'],
  ['decade', 'десятилетие|десятилетии|десятилетия'],
  ['century', 'век|века|веке|столетие|столетии|столетия'],
];
const number: Parser<number> = alt(
  map(digits, ({ value }) => (value > 0 && value < 1000 ? value : null)),
  words<number>([
    [1, 'один|одну|одного'],
    [2, 'два|две|двух'],
    [3, 'три|трёх|трех'],
    [4, 'четыре|четырёх|четырех'],
    [5, 'пять|пяти'],
    [6, 'шесть|шести'],
    [7, 'семь|семи'],
    [8, 'восемь|восьми'],
    [9, 'девять|девяти'],
    [10, 'десять|десяти'],
    [15, 'пятнадцать'],
    [20, 'двадцать|двадцати'],
    [30, 'тридцать|тридцати'],
  ]),
);

const SHORT: Table<number> = [
  [1, 'янв'],
  [2, 'фев'],
  [4, 'апр'],
  [6, 'июн'],
  [7, 'июл'],
  [8, 'авг'],
  [9, 'сен|сент'],
  [10, 'окт'],
  [11, 'ноя'],
  [12, 'дек'],
];
const month = alt(
  words(MONTHS),
  map(seq(words(SHORT), opt(sign('.'))), ([m]) => m),
);
const yearNoun = w('год|года|году|годом|г');
const yearDigits: Parser<number> = map(digits, ({ value, length }) =>
  length === 4 && value >= 1600 && value <= 2199 ? value : null,
);
/** «2018 года», «2018 г.», «2018» */
const year = map(seq(yearDigits, opt(yearNoun)), ([y]) => y);
export const namedYearRu: Parser<TimexValue> = map(seq(yearDigits, yearNoun), ([y]) =>
  dateValue({ year: y }),
);

const relativeYear = map(
  seq(words(TOWARD), yearNoun),
  ([toward]) => ({ last: -1, this: 0, next: 1, 'before-last': -2, 'after-next': 2 })[toward],
);
const day: Parser<number> = map(digits, ({ value, length }) =>
  length <= 2 && value >= 1 && value <= 31 ? value : null,
);
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const dayMonth: Parser<DateValue> = map(seq(day, month), ([d, m]) =>
  d <= LONGEST[m - 1]! ? dateValue({ day: d, month: m }) : null,
);
const weekday = words(WEEKDAYS);

/** «16 июля 2018 года», «16 июля прошлого года», «в понедельник, 16 июля». */
export const calendarDayRu: Parser<TimexValue> = memo(
  alt(
    dayMonth,
    map(seq(dayMonth, year), ([date, y]) => ({ ...date, year: y })),
    map(seq(dayMonth, relativeYear), ([date, yearShift]) => ({ ...date, yearShift })),
    map(seq(weekday, opt(sign(',')), dayMonth, opt(year)), ([d, , date, y]) => ({
      ...date,
      weekday: d,
      year: y,
    })),
  ),
);
export const monthDatedRu: Parser<TimexValue> = alt(
  map(seq(month, year), ([m, y]) => dateValue({ month: m, year: y })),
  map(seq(month, relativeYear), ([m, yearShift]) => dateValue({ month: m, yearShift })),
  map(seq(words(TOWARD), month), ([toward, m]) => dateValue({ month: m, toward })),
);
export const monthAloneRu: Parser<TimexValue> = map(month, (m) => dateValue({ month: m }));

export const {
  deictic: deicticRu,
  weekday: weekdayRu,
  weekdayToward: weekdayTowardRu,
  unit: unitRu,
  season: seasonTowardRu,
} = westernParsers({
  days: [
    [0, 'сегодня'],
    [-1, 'вчера|накануне'],
    [1, 'завтра'],
    [-2, 'позавчера'],
    [2, 'послезавтра'],
  ],
  weekdays: WEEKDAYS,
  toward: TOWARD,
  units: UNITS,
  seasons: SEASONS,
});
export const seasonRu: Parser<TimexValue> = alt(
  seasonTowardRu,
  map(seq(words(SEASONS), year), ([season, y]) => ({
    op: 'season',
    season,
    year: y,
    yearShift: null,
    toward: null,
  })),
  map(seq(words(SEASONS), relativeYear), ([season, yearShift]) => ({
    op: 'season',
    season,
    year: null,
    yearShift,
    toward: null,
  })),
);

const unit = words(UNITS);
const about = opt(w('около|примерно|почти|более|менее|приблизительно'));
/** «три дня назад», «через два месяца», «год назад», «два дня спустя». */
export const distanceRu: Parser<TimexValue> = alt(
  map(seq(about, number, unit, w('назад|тому назад')), ([near, n, u]) => away(u, -n, near !== null)),
  map(seq(unit, w('назад')), ([u]) => away(u, -1)),
  map(seq(w('через'), about, number, unit), ([, near, n, u]) => away(u, n, near !== null)),
  map(seq(w('через'), unit), ([, u]) => away(u, 1)),
  map(seq(number, unit, w('спустя')), ([n, u]) => ({ op: 'after', anchor: null, of: away(u, n) })),
  map(seq(unit, w('спустя')), ([u]) => ({ op: 'after', anchor: null, of: away(u, 1) })),
  map(seq(w('днём|днем'), w('ранее|раньше')), () => ({ op: 'after', anchor: null, of: away('day', -1) })),
);

const whole: Parser<TimexValue> = alt(
  monthDatedRu,
  monthAloneRu,
  map(year, (y) => dateValue({ year: y })),
  unitRu,
  map(w('года'), () => ({ op: 'shift', unit: 'year', count: 0 })),
  map(w('месяца'), () => ({ op: 'shift', unit: 'month', count: 0 })),
);
export const partRu: Parser<TimexValue> = map(
  seq(
    words<Part>([
      ['early', 'начале|начала|начало|началу'],
      ['mid', 'середине|середины|середина'],
      ['late', 'конце|конца|конец|концу'],
    ]),
    whole,
  ),
  ([part, of]) => ({ op: 'part', part, of }),
);
const rank = words<number>([
  [1, 'первом|первый|первого|первой'],
  [2, 'втором|второй|второго'],
  [3, 'третьем|третий|третьего'],
  [4, 'четвертом|четвёртом|четвертый|четвёртый'],
]);
export const quarterRu: Parser<TimexValue> = map(
  seq(
    rank,
    words<Unit>([
      ['quarter', 'квартале|квартал|квартала'],
      ['half', 'половине|половина|полугодии|полугодие'],
    ]),
    whole,
  ),
  ([n, u, of]) => (n <= (u === 'half' ? 2 : 4) ? { op: 'nth', n, unit: u, of } : null),
);

const point: Parser<TimexValue> = memo(
  alt(
    calendarDayRu,
    monthDatedRu,
    monthAloneRu,
    map(year, (y) => dateValue({ year: y })),
    weekdayTowardRu,
    weekdayRu,
    deicticRu,
    unitRu,
    partRu,
  ),
);
/** «с 5 по 7 марта», «7–8 июля 2017 года», «с 2014 по 2016 год», «2014–2016 годы». */
export const rangeRu: Parser<TimexValue> = alt(
  map(seq(w('с|со'), day, w('по|до'), dayMonth, opt(year)), ([, first, , date, y]) =>
    date.day === null ? null : daysOf(first, date.day, { ...date, year: y }),
  ),
  map(seq(day, dash, dayMonth, opt(year)), ([first, , date, y]) =>
    date.day === null ? null : daysOf(first, date.day, { ...date, year: y }),
  ),
  map(seq(w('с|со|от'), point, w('по|до'), point), ([, a, , b]) => range(a, b)),
  yearSpan(yearDigits),
  map(seq(month, dash, month, opt(year)), ([a, , b, y]) =>
    a < b ? range(dateValue({ month: a, year: y }), dateValue({ month: b, year: y })) : null,
  ),
);
/** «до 2020 года», «после 2014 года», «к концу 2018 года», «начиная с 5 марта». */
export const openRu: Parser<TimexValue> = alt(
  map(seq(w('начиная с|с|со'), alt(calendarDayRu, monthDatedRu, namedYearRu, partRu)), ([, of]) =>
    open('from', true, of),
  ),
  map(seq(w('к'), alt(calendarDayRu, namedYearRu, partRu)), ([, of]) => open('to', true, of)),
  map(seq(w('до'), alt(calendarDayRu, monthDatedRu, namedYearRu, partRu)), ([, of]) => open('to', true, of)),
  map(seq(w('после'), alt(calendarDayRu, monthDatedRu, namedYearRu)), ([, of]) => open('from', false, of)),
);

const ROMAN: Table<number> = [
  [18, 'xviii'],
  [19, 'xix'],
  [20, 'xx'],
  [21, 'xxi'],
];
/** «1990-е годы», «90-е», «XX век». */
export const decadeRu: Parser<TimexValue> = alt(
  map(seq(digits, dash, w('е|х'), w('годы|годов|годах')), ([{ value, length }]) => {
    const start = length === 2 ? 1900 + value : value;
    return start % 10 === 0 && start >= 1600 && start < 2200 ? { op: 'decade', start } : null;
  }),
  map(seq(words(ROMAN), w('век|века|веке|веком|столетие|столетия|столетии')), ([century]) => ({
    op: 'century',
    century,
  })),
);
