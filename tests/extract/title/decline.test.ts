import { describe, expect, it } from 'vitest';
import { adjectiveForms, CASES, decline, type NounTraits } from '../../../src/extract/title/decline.ts';

const MAN: NounTraits = { gender: 'm', animate: true, name: true };
const WOMAN: NounTraits = { gender: 'f', animate: true, name: true };
const THING: NounTraits = { gender: null, animate: false, name: false };

/** Genitive, dative, accusative, instrumental, prepositional; source: gramota.ru, Зализняк. */
const CASES_OF: readonly (readonly [string, NounTraits, string])[] = [
  ['Антонов', MAN, 'Антонова Антонову Антонова Антоновым Антонове'],
  ['Путин', MAN, 'Путина Путину Путина Путиным Путине'],
  ['Трамп', MAN, 'Трампа Трампу Трампа Трампом Трампе'],
  ['Байден', MAN, 'Байдена Байдену Байдена Байденом Байдене'],
  ['Зеленский', MAN, 'Зеленского Зеленскому Зеленского Зеленским Зеленском'],
  ['Небензя', MAN, 'Небензи Небензе Небензю Небензей Небензе'],
  ['Крутских', MAN, 'Крутских Крутских Крутских Крутских Крутских'],
  ['Дерипаска', MAN, 'Дерипаски Дерипаске Дерипаску Дерипаской Дерипаске'],
  ['Помпео', MAN, 'Помпео Помпео Помпео Помпео Помпео'],
  ['Керри', MAN, 'Керри Керри Керри Керри Керри'],
  ['Захарова', WOMAN, 'Захаровой Захаровой Захарову Захаровой Захаровой'],
  ['Шерман', WOMAN, 'Шерман Шерман Шерман Шерман Шерман'],
  ['Меркель', WOMAN, 'Меркель Меркель Меркель Меркель Меркель'],
  ['Нуланд', WOMAN, 'Нуланд Нуланд Нуланд Нуланд Нуланд'],
  ['Женева', THING, 'Женевы Женеве Женеву Женевой Женеве'],
  ['Анкара', THING, 'Анкары Анкаре Анкару Анкарой Анкаре'],
  ['Прага', THING, 'Праги Праге Прагу Прагой Праге'],
  ['Россия', THING, 'России России Россию Россией России'],
  ['Хельсинки', THING, 'Хельсинки Хельсинки Хельсинки Хельсинки Хельсинки'],
  ['Нью-Йорк', THING, 'Нью-Йорка Нью-Йорку Нью-Йорк Нью-Йорком Нью-Йорке'],
  ['Китай', THING, 'Китая Китаю Китай Китаем Китае'],
  ['США', THING, 'США США США США США'],
  ['безопасность', THING, 'безопасности безопасности безопасность безопасностью безопасности'],
  ['разоружение', THING, 'разоружения разоружению разоружение разоружением разоружении'],
  ['Белый дом', THING, 'Белого дома Белому дому Белый дом Белым домом Белом доме'],
  ['Кремль', { ...THING, gender: 'm' }, 'Кремля Кремлю Кремль Кремлем Кремле'],
];

const PHRASES: readonly (readonly [string, string])[] = [
  ['борьба с терроризмом', 'борьбы с терроризмом'],
  ['контроль над вооружениями', 'null'],
  ['стратегическая стабильность', 'стратегической стабильности'],
  ['посол России в США', 'посла России в США'],
  ['заместитель министра иностранных дел России', 'заместителя министра иностранных дел России'],
];

describe('Russian declension', () => {
  it.each(CASES_OF)('declines %s', (word, traits, expected) => {
    const forms = decline(word, traits);
    expect(CASES.map((which) => forms?.[which]).join(' ')).toBe(expected);
  });

  it.each(PHRASES)('declines «%s» at its head, or says it cannot', (phrase, genitive) => {
    const traits = /^(?:посол|заместитель)/.test(phrase)
      ? { gender: 'm' as const, animate: true, name: false }
      : THING;
    expect(String(decline(phrase, traits)?.gen ?? null)).toBe(genitive);
  });

  it('gives an adjective beside a diplomat and beside diplomats', () => {
    expect(adjectiveForms('российский')).toEqual({ gen: 'российского', plural: 'российских' });
    expect(adjectiveForms('чешский')).toEqual({ gen: 'чешского', plural: 'чешских' });
    expect(adjectiveForms('Россия')).toBeNull();
  });
});
