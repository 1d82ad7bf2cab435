import type { Act } from './act.ts';

/** How Russian words an act. */
export interface RussianWording {
  /** With the doer in the nominative: `<past masculine|infinitive>`. */
  readonly finite: readonly string[];
  /** The noun, marked, with what follows it; it is declined, and words of modality agree with it. */
  readonly nominal: readonly string[];
}

/** Place and topic close every title that does not use them otherwise. */
const END = '[{in}] [{on}]';

/**
 * Russian. `{who}` nominative · `{both}` the same when there are two · `{pairGen}` «Путина и Трампа» · `{mixed}` «российско-
 * американский», agreeing with the noun · `{by}` instrumental · `{whomGen}` `{whomDat}` `{whomAcc}` `{with}` «с Болтоном» ·
 * `{adjs}` «американских» `{adjGen}` «американского» · `{topicGen}` `{topicAcc}` … · `{to}` «в Москву» `{in}` «в Москве» · topics:
 * `{about}` «о Сирии» after words of speaking, `{on}` «по Сирии» after deeds, `{over}` «из-за Сирии» after quarrels.
 */
export const RUSSIAN: Readonly<Record<Act, RussianWording>> = {
  meet: {
    finite: [
      '{both} <обсудили|обсудить> {topicAcc} [{in}]',
      '{both} <встретились|встретиться> [{in}]',
      `{who} <провёл|провести> встречу ${END}`,
    ],
    nominal: mutualNoun('встреча'),
  },
  talk: { finite: [`{who} <провёл|провести> переговоры ${END}`], nominal: mutualNoun('переговоры') },
  call: { finite: [], nominal: mutualNoun('телефонный разговор', '[{about}]') },
  visit: {
    finite: ['{who} <посетил|посетить> {placeAcc}', '{who} <посетил|посетить> {whomAcc}'],
    nominal: ['<визит> [{pairGen}] {to}', '<визит> [{pairGen}] {toWhom}', '<визит> [{pairGen}]'],
  },
  arrive: {
    finite: ['{who} <прибыл|прибыть> {to}', '{who} <прибыл|прибыть> с визитом'],
    nominal: ['<прибытие> [{pairGen}] [{to}]'],
  },
  leave: {
    finite: ['{who} <покинул|покинуть> {placeAcc}', '{who} <покинул|покинуть> {whomAcc}'],
    nominal: ['<отъезд> [{pairGen}] из {placeGen}', '<отъезд> [{pairGen}]'],
  },
  host: {
    finite: [`{who} <принял|принять> {whomAcc} ${END}`, `{who} <принял|принять> переговоры ${END}`],
    nominal: ['<приём> {whomGen} [{in}]', '<приём> переговоров [{in}]'],
  },
  receive: { finite: [`{who} <принял|принять> {whomAcc} ${END}`], nominal: ['<приём> [{whomGen}] [{in}]'] },
  say: {
    finite: ['{who} <высказался|высказаться> {about}', '{who} <высказался|высказаться> {aboutWhom}'],
    nominal: ['<заявление> {pairGen} [{about}]', '<заявление>: {pair} [{about}]', '<заявление> [{about}]'],
  },
  condemn: words('осудил|осудить', ['{whomAcc} [{over}]'], 'осуждение'),
  welcome: words('', [], 'одобрение'),
  criticise: words('раскритиковал|раскритиковать', ['{whomAcc} [{over}]'], 'критика'),
  warn: words('предупредил|предупредить', ['{whomAcc} [насчёт {topicGen}]'], 'предупреждение'),
  threaten: words('пригрозил|пригрозить', ['{whomDat} [{over}]'], 'угроза'),
  accuse: words('обвинил|обвинить', ['{whomAcc} [{over}]'], 'обвинение'),
  urge: words('призвал|призвать', ['{whomAcc} к действиям [{on}]', 'к действиям {on}'], 'призыв'),
  deny: words(
    'опроверг|опровергнуть',
    ['сообщения {about}', 'сообщения {aboutWhom}', 'сообщения'],
    'опровержение',
  ),
  pledge: words('пообещал|пообещать', ['меры {on}'], 'обещание'),
  demand: words('потребовал|потребовать', ['мер {fromWhom} [{on}]', 'мер {on}'], 'требование'),
  propose: {
    finite: [
      '{who} <направил|направить> {whomDat} предложения [{on}]',
      '{who} <выдвинул|выдвинуть> предложения [{on}]',
    ],
    nominal: ['<предложения> {pairGen} [{on}]', '<предложения> {whomDat} [{on}]', '<предложения> [{on}]'],
  },
  refuse: words('ответил|ответить', ['{whomDat} отказом [{on}]', 'отказом {on}'], 'отказ'),
  veto: {
    finite: ['{who} <наложил|наложить> вето на резолюцию [{on}] [{in}]'],
    nominal: ['<вето> {pairGen} на резолюцию [{on}]', '<вето> на резолюцию [{on}]'],
  },
  agree: {
    finite: ['{both} <договорились|договориться> {on} [{in}]', '{both} <договорились|договориться> [{in}]'],
    nominal: mutualNoun('договорённость'),
  },
  sign: {
    finite: ['{who} <подписал|подписать> {treatyAcc} [{in}]', '{who} <подписал|подписать> соглашение [{in}]'],
    nominal: ['<подписание> {treatyGen} [{in}]', '<подписание> соглашения [{in}]'],
  },
  join: {
    finite: ['{who} <присоединился|присоединиться> к {treatyDat}'],
    nominal: ['<присоединение> [{pairGen}] к {treatyDat}', '<присоединение> [{pairGen}] к договору'],
  },
  withdraw: {
    finite: ['{who} <вышел|выйти> из {treatyGen}', '{who} <вышел|выйти> из договора'],
    nominal: ['<выход> [{pairGen}] из {treatyGen}', '<выход> [{pairGen}] из договора'],
  },
  suspend: treaty('приостановил|приостановить', 'приостановка'),
  extend: treaty('продлил|продлить', 'продление'),
  ratify: treaty('ратифицировал|ратифицировать', 'ратификация'),
  treaty: { finite: [], nominal: ['{treaty}: {pair}', '{treaty}', '<договор>: {pair}', '<договор> [{in}]'] },
  cooperate: { finite: [], nominal: mutualNoun('сотрудничество') },
  stop: {
    finite: [
      '{who} <прекратил|прекратить> сотрудничество {with} [{on}]',
      '{who} <прекратил|прекратить> сотрудничество [{on}]',
    ],
    nominal: ['<прекращение> сотрудничества {with} [{on}]', '<прекращение> сотрудничества [{on}]'],
  },
  swap: {
    finite: ['{both} <обменялись|обменяться> заключёнными [{in}]'],
    nominal: [
      '<обмен> заключёнными между {pairIns} [{in}]',
      '<обмен> заключёнными с участием {personGen} [{in}]',
      '<обмен> заключёнными [{in}]',
    ],
  },
  release: {
    finite: ['{who} <освободил|освободить> {whomAcc}', '{who} <освободил|освободить> заключённого'],
    nominal: ['<освобождение> {whomGen}', '<освобождение> {pairGen}', '<освобождение> заключённого'],
  },
  attack: violence('нападение'),
  bomb: violence('взрыв'),
  strike: violence('удар'),
  shoot: violence('стрельба'),
  collide: {
    finite: [],
    nominal: ['<столкновение> с аппаратом {whomGen} [{in}]', '<столкновение> [{in}]'],
  },
  intercept: {
    finite: [],
    nominal: ['<перехват> аппарата {whomGen} [{in}]', '<перехват> [{in}]'],
  },
  poison: { finite: [], nominal: ['<отравление> {personGen} [{in}]', '<отравление> [{in}]'] },
  invade: {
    finite: ['{who} <начал|начать> военную операцию [{in}]'],
    nominal: ['<военная операция> [{in}]'],
  },
  foil: {
    finite: ['{who} <предотвратил|предотвратить> нападение [{in}]'],
    nominal: ['<предотвращение> нападения [{in}]'],
  },
  arrest: {
    finite: [
      '{who} <задержал|задержать> {personAcc} [{in}]',
      '{who} <задержал|задержать> подозреваемых [{in}]',
    ],
    nominal: ['<задержание> {personGen} [{in}]', '<задержание> подозреваемых [{in}]'],
  },
  sanction: {
    finite: ['{who} <ввёл|ввести> санкции против {whomGen}', '{who} <ввёл|ввести> санкции [{over}]'],
    nominal: [
      '<санкции> {pairGen} против {whomGen}',
      '<санкции> против {whomGen}',
      '<санкции> {pairGen}',
      '<санкции>',
    ],
  },
  lift: {
    finite: ['{who} <снял|снять> санкции с {whomGen}', '{who} <снял|снять> санкции'],
    nominal: ['<снятие> санкций с {whomGen}', '<снятие> санкций'],
  },
  expel: dispatch('выслал|выслать', 'высылка', ['{adjs} дипломатов', 'дипломатов']),
  close: {
    finite: [
      '{who} <закрыл|закрыть> консульство {whomGen} [{in}]',
      '{who} <закрыл|закрыть> консульство [{in}]',
    ],
    nominal: ['<закрытие> консульства {whomGen} [{in}]', '<закрытие> консульства [{in}]'],
  },
  cut: {
    finite: [
      '{who} <сократил|сократить> число {adjs} дипломатов',
      '{who} <сократил|сократить> число дипломатов',
    ],
    nominal: ['<сокращение> числа {adjs} дипломатов', '<сокращение> числа дипломатов'],
  },
  recall: dispatch('отозвал|отозвать', 'отзыв', ['посла из {whomGen}', 'посла']),
  summon: dispatch('вызвал|вызвать', 'вызов', ['{personGen}', '{adjGen} посла', 'посла']),
  protest: {
    finite: [
      '{who} <выразил|выразить> протест {whomDat} [{over}]',
      '{who} <выразил|выразить> протест [{over}]',
    ],
    nominal: ['<протест> [{pairGen}] [{over}]'],
  },
  appoint: {
    finite: ['{who} <назначил|назначить> {personAcc}'],
    nominal: ['<назначение> {personGen}', '<назначение> {doerGen}', '<назначение>'],
  },
  dismiss: {
    finite: ['{who} <уволил|уволить> {personAcc}'],
    nominal: ['<отставка> {personGen}', '<отставка> {doerGen}', '<отставка>'],
  },
  resign: { finite: ['{who} <ушёл|уйти> в отставку'], nominal: ['<отставка> [{pairGen}]'] },
  accredit: {
    finite: ['{who} <вручил|вручить> верительные грамоты [{whomDat}]'],
    nominal: ['<вручение> верительных грамот [{whomDat}]'],
  },
  vote: {
    finite: ['{who} <проголосовал|проголосовать> [{on}] [{in}]'],
    nominal: ['<голосование> [{in}] [{on}]'],
  },
  other: {
    finite: [],
    nominal: ['{pair}: {topic} [{in}]', '{pair} [{in}]', '{topic} [{in}]', '<событие> [{in}]'],
  },
};

function mutualNoun(noun: string, end = END): readonly string[] {
  return [
    `{mixed} <${noun}> ${end}`,
    `<${noun}> {pairGen} ${end}`,
    `<${noun}>: {pair} ${end}`,
    `<${noun}> ${end}`,
  ];
}

function words(verb: string, objects: readonly string[], noun: string): RussianWording {
  return {
    finite: objects.map((object) => `{who} <${verb}> ${object}`),
    nominal: [`{who}: <${noun}> [{on}]`, `<${noun}> [{on}]`],
  };
}

function treaty(verb: string, noun: string): RussianWording {
  return {
    finite: [`{who} <${verb}> {treatyAcc}`, `{who} <${verb}> действие договора`],
    nominal: [`<${noun}> {treatyGen}`, `<${noun}> действия договора`],
  };
}

function dispatch(verb: string, noun: string, objects: readonly string[]): RussianWording {
  return {
    finite: objects.map((object) => `{who} <${verb}> ${object.replace('{personGen}', '{personAcc}')}`),
    nominal: objects.map((object) => `<${noun}> ${object}`),
  };
}

function violence(noun: string): RussianWording {
  return { finite: [], nominal: [`<${noun}> [{stateGen}] {in}`, `<${noun}> [{stateGen}]`] };
}
