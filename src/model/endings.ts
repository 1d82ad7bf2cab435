/** Letters a word keeps at the least: less would join what has nothing in common. */
const LEAST = 4;

const ENGLISH = ['ings', 'ing', 'als', 'al', 'ed', 'es', 's', 'e'];
const RUSSIAN = (
  'ениями ениях ением ениям ение ения ению ений ила или ило иями ями ами ией ием иям иях ого его ому ему ' +
  'ыми ими ает ают яет яют ать ять ить еть ала али ал ил ей ой ый ий ая яя ое ее ые ие ую юю ом ем ам ям ах ях ' +
  'ия ию ии ью а я о е и ы у ю ь й'
).split(' ');
/** What may stand before another ending: «Антонова» → «Антонов» → «Антон». */
const RUSSIAN_SECOND = ['ов', 'ев'];

/**
 * A folded English or Russian word without its ending: «proposals», «proposed» → «propos», «предложения»,
 * «предложила» → «предлож». Light on purpose: the same cut is made in a query and in what it is looked up in,
 * so that a cut too many finds a little more, never less.
 */
export function withoutEnding(folded: string): string {
  if (/^[a-z]+$/.test(folded)) {
    const levelled = folded.replace(/(?<=[a-z]{3})(?:ies|ied|y)$/, 'i');
    return levelled === folded ? cut(folded, ENGLISH) : levelled;
  }
  if (/^[а-яё]+$/.test(folded)) return cut(cut(folded, RUSSIAN), RUSSIAN_SECOND);
  return folded;
}

function cut(word: string, endings: readonly string[]): string {
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= LEAST);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
