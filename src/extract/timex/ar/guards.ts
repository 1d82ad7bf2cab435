import type { Input, Position } from '../parser.ts';
import { wordSet } from '../rule.ts';
import type { TimexValue } from '../value.ts';

/** The word before a position as it stands, and without the letters that may be joined to its front. */
export function wordsBefore(input: Input, at: Position, back = 1): readonly string[] {
  const word = input.wordAt(((at >> 2) - back) << 2);
  const forms = [word];
  for (let bare = word; bare.length > 3 && 'وفبلك'.includes(bare.charAt(0));) {
    bare = bare.slice(1);
    forms.push(bare);
    if (bare.startsWith('ل')) forms.push(`ا${bare}`);
  }
  return forms;
}

/** «كل اثنين», «أيام الجمعة», «كلا الاثنين»: repetitions and pairs. */
const REPEATED = wordSet('كل كلا كلي ايام ليالي هذين هولاء احد يومي صلاه خطبه جمعيه عطلتي');
/** Squares, streets and movements are named after days. */
const NAMED_AFTER = wordSet(
  'مدينه شارع ميدان جسر كوبري ثوره هجمات احداث حرب قوي فريق تحالف تيار حركه جامعه ملعب ساحه حديقه انتفاضه ' +
    'جمعيه كتائب مدرسه محور هجوم اعتداءات انقلاب مستشفي حي محطه معركه ائتلاف تنظيم معسكر محافظه انتصارات بيان ذكري مجزره',
);

/** A repetition («كل جمعة») is no date. */
export function isRepeated(input: Input, at: Position): boolean {
  return wordsBefore(input, at).some((word) => REPEATED.has(word));
}

/** «مدينة 6 أكتوبر», «هجمات 11 سبتمبر», «قوى 14 آذار»: names, unless the year is said. */
export function isName(input: Input, at: Position, _end: Position, value: TimexValue): boolean {
  if (value.op !== 'date' || value.year !== null || value.yearShift !== null || value.toward !== null)
    return false;
  return wordsBefore(input, at).some((word) => NAMED_AFTER.has(word));
}

const OPENING = wordSet('" « “ \' ‘ ( ” „');
const OUTLET_HEADS = wordSet(
  'روسيا المصري فلسطين راي سوريا لبنان الاردن مصر السودان اليمن ليبيا عمان العراق تونس بغداد الجزائر غزه الشرق السعوديه',
);
const CHANNEL = wordSet('قناه وكاله موقع صحيفه شبكه جريده القناه لقناه مجله منصه مراسل تلفزيون');

/** «روسيا اليوم», «المصري اليوم»: papers and channels, when the text treats them as one. */
export function isOutlet(input: Input, at: Position): boolean {
  const heads = wordsBefore(input, at);
  if (!heads.some((word) => OUTLET_HEADS.has(word))) return false;
  const before = input.wordAt(((at >> 2) - 2) << 2);
  return OPENING.has(before) || wordsBefore(input, at, 2).some((word) => CHANNEL.has(word));
}

/** A month behind a day number that is none of its days («31 سبتمبر»), or that belongs to a name («6 أكتوبر»). */
export function isLeftOver(input: Input, at: Position, end: Position, value: TimexValue): boolean {
  const before = input.wordAt(((at >> 2) - 1) << 2);
  const number = before === 'من' ? input.wordAt(((at >> 2) - 2) << 2) : before;
  return /^\d{1,2}$/.test(number) || isName(input, at, end, value);
}
