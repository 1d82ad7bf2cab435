import { WORD_UNIT, foldLoose } from '../fold.ts';
import { partings } from './lookup.ts';

/** Words of the sports pages, whose meetings, attacks and talks are games. Stems; any clitics and endings may be added. */
const SPORT =
  'مباراة بطولة منافسات نهائي كأس دوري ميدالية شطرنج تنس ملعب مدرب منتخب جولة_تصنيف أولمبياد أولمبية مصارعة ملاكمة نزال حلبة هوكي فريقه جماهير تصفيات شوط'.split(
    ' ',
  );

const STEMS = SPORT.map((word) => foldLoose(word.replaceAll('_', ' ')).replace(/ه$/, '[هت]?'));
const PATTERN = new RegExp(
  `(?<!${WORD_UNIT})[وف]?[بلك]?(?:ال|ل)?(?:${STEMS.join('|')})[ا-ي]{0,3}(?!${WORD_UNIT})`,
  'gu',
);
const LEAST = 4;
const WORDS_PER_HIT = 60;

/** Whether a text, loosely folded, is about sport: its words return often enough. */
export function isSport(loose: string): boolean {
  const hits = loose.match(PATTERN)?.length ?? 0;
  if (hits < LEAST) return false;
  const words = loose.match(/\S+/g)?.length ?? 0;
  return words / hits <= WORDS_PER_HIT;
}

/** Things that are bought, flown and played, and go by the country they come from. */
const GOODS =
  'نفط خام غاز قمح حبوب فحم ذهب سوق بورصة أسهم شركة شركات مخزونات صادرات واردات منتج منتجات كبسولة مركبة وحدة محركات رائد رائدة رواد فريق لاعب لاعبة منتخب فيلم مسلسل';

const GOODS_STEMS: ReadonlySet<string> = new Set(GOODS.split(' ').map(foldLoose));

/** Whether a loosely folded word is such a thing, clitics aside. */
export function isGoods(loose: string): boolean {
  return partings(loose).some(({ stem }) => GOODS_STEMS.has(stem) || GOODS_STEMS.has(stem.replace(/ا$/, '')));
}
