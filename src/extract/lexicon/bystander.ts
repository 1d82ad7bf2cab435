import { foldLoose, WORD_UNIT } from '../fold.ts';

/** People who speak for nobody but themselves: what they think of two countries is no event between them. */
const BYSTANDERS = [
  'محلل',
  'محللون',
  'محللين',
  'محللو',
  'خبراء',
  'مراقبون',
  'مراقبين',
  'اقتصاديون',
  'متعاملون',
  'مستثمرون',
  'أكاديميون',
  'باحثون',
  'معلقون',
];

const SPEAKS = new RegExp(
  `(?<!${WORD_UNIT})(?:ال)?(?:${BYSTANDERS.map(foldLoose).join('|')})(?!${WORD_UNIT})`,
  'u',
);

/** Whether reporting words name such people as those who speak: «واعتبر محللون في مصرف أميركي». */
export function speaksForNobody(reporting: string): boolean {
  return SPEAKS.test(foldLoose(reporting));
}
