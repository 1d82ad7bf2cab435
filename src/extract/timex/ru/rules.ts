import { isoDateTime, numericDate } from '../numeric.ts';
import { example as e, ruleTable, wordSet } from '../rule.ts';
import {
  calendarDayRu,
  decadeRu,
  deicticRu,
  distanceRu,
  monthAloneRu,
  monthDatedRu,
  namedYearRu,
  openRu,
  partRu,
  quarterRu,
  rangeRu,
  seasonRu,
  unitRu,
  weekdayRu,
  weekdayTowardRu,
} from './grammar.ts';

/** Everything Russian writes times with; the longest match wins. */
export const RUSSIAN = ruleTable(
  [
    {
      id: 'day-month',
      parser: calendarDayRu,
      examples: [
        e('Они встретились 16 июля 2018 года в Хельсинки', '16 июля 2018 года', '2018-07-16', null),
        e('Они встретились 16 июля', '16 июля', '2018-07-16'),
        e('Визит начался 5 марта прошлого года', '5 марта прошлого года', '2017-03-05'),
      ],
      counterExamples: ['31 сентября', '16 участников'],
    },
    {
      id: 'numeric',
      parser: numericDate,
      examples: [e('Обновлено 29.03.2018', '29.03.2018', '2018-03-29', null)],
      counterExamples: ['версия 5.10.18', 'счёт 2:1'],
    },
    {
      id: 'iso',
      parser: isoDateTime,
      examples: [e('в 2018-03-29T17:17:04Z', '2018-03-29T17:17:04Z', '2018-03-29', null)],
      counterExamples: ['2018-555'],
    },
    {
      id: 'month-dated',
      parser: monthDatedRu,
      examples: [
        e('Это было в июле 2017 года', 'июле 2017 года', '2017-07', null),
        e('Это было в марте этого года', 'марте этого года', '2018-03'),
      ],
      counterExamples: ['марш 2017 человек'],
    },
    {
      id: 'month',
      parser: monthAloneRu,
      onlyAfter: wordSet('в с к до по'),
      examples: [e('Они встретились в мае', 'мае', '2018-05')],
      counterExamples: ['сказала Мая Плисецкая', 'певица Май выступила'],
    },
    {
      id: 'year',
      parser: namedYearRu,
      examples: [e('Это было в 2017 году', '2017 году', '2017', null)],
      counterExamples: ['2017 человек'],
    },
    {
      id: 'weekday',
      parser: weekdayRu,
      notAfter: wordSet('каждый каждую каждое окружающую'),
      examples: [e('Он заявил в понедельник, что согласен', 'понедельник', '2018-07-30')],
      counterExamples: ['каждую пятницу', 'международная обстановка'],
    },
    {
      id: 'weekday-toward',
      parser: weekdayTowardRu,
      examples: [e('Они встретились в минувший вторник', 'минувший вторник', '2018-07-31')],
      counterExamples: ['минувший сезон'],
    },
    {
      id: 'deictic',
      parser: deicticRu,
      notAfter: wordSet('россия'),
      examples: [
        e('Он заявил вчера', 'вчера', '2018-08-01'),
        e('Он прибыл накануне', 'накануне', '2018-08-01'),
      ],
      counterExamples: ['МИА «Россия сегодня»'],
    },
    {
      id: 'unit',
      parser: unitRu,
      examples: [e('Они встретились на прошлой неделе', 'прошлой неделе', '2018-07-23/2018-07-29')],
      counterExamples: ['неделя моды'],
    },
    {
      id: 'season',
      parser: seasonRu,
      examples: [e('Они встретились летом 2018 года', 'летом 2018 года', '2018-22', null)],
      counterExamples: ['летом жарко'],
    },
    {
      id: 'distance',
      parser: distanceRu,
      examples: [
        e('Он уехал три дня назад', 'три дня назад', '2018-07-30'),
        e('Он уехал 2 года назад', '2 года назад', '2016~'),
      ],
      counterExamples: ['в течение трёх дней', 'каждые два года'],
    },
    {
      id: 'part',
      parser: partRu,
      examples: [e('Это было в начале июля', 'начале июля', '2018-07-01/2018-07-10')],
      counterExamples: ['в начале переговоров'],
    },
    {
      id: 'quarter',
      parser: quarterRu,
      examples: [e('в первом квартале 2018 года', 'первом квартале 2018 года', '2018-33', null)],
      counterExamples: ['в первом квартале города'],
    },
    {
      id: 'decade',
      parser: decadeRu,
      examples: [
        e('Это началось в 1990-е годы', '1990-е годы', '1990/1999', null),
        e('События XX века', 'XX века', '1900/1999', null),
      ],
      counterExamples: ['на 20-е место', 'размер XX'],
    },
    {
      id: 'range',
      parser: rangeRu,
      examples: [
        e('Саммит шёл с 5 по 7 марта 2018 года', 'с 5 по 7 марта 2018 года', '2018-03-05/2018-03-07', null),
        e('Война 2014–2016 годов', '2014–2016', '2014/2016', null),
      ],
      counterExamples: ['с Москвой по плану', 'счёт 4-2'],
    },
    {
      id: 'open',
      parser: openRu,
      examples: [e('Санкции действуют до 2020 года', 'до 2020 года', '../2020', null)],
      counterExamples: ['после переговоров', 'до встречи'],
    },
  ],
  '',
);
