import type { Kind } from '../../model/kind.ts';
import { foldLoose } from '../fold.ts';
import { nounForms, patientForms, verbForms } from './form.ts';
import type { Form } from './form.ts';

/**
 * Who takes part in what a trigger tells. Mutual: everybody named is an actor («التقى», «مباحثات»). Directed: one
 * side acts on or towards another («فرض على», «طرد»). Journey: somebody goes somewhere. Plain: whoever is named.
 */
export type Valency = 'mutual' | 'directed' | 'journey' | 'plain';

/** A word that tells an event when the words around it allow. */
export interface Trigger {
  /** The dictionary form; titles choose their verb by it. */
  readonly lemma: string;
  readonly kind: Kind;
  readonly valency: Valency;
  readonly forms: readonly Form[];
  /** Stems of which one must follow close by: «فرض» is a sanction only with «عقوبات». */
  readonly needs: readonly string[];
  /** Stems that, right after or before, make it something else: «لقاء مبلغ», «وقف إطلاق النار». */
  readonly never: readonly string[];
  /** Two sides must be named, or it is a topic rather than an event: «بحث», «تعاون», «حوار». */
  readonly sides: boolean;
}

interface Options {
  readonly valency?: Valency;
  readonly needs?: string | undefined;
  readonly never?: string | undefined;
  readonly sides?: boolean;
  readonly extra?: string;
  readonly plurals?: string;
}

function words(list: string | undefined): string[] {
  return list === undefined ? [] : list.split(' ');
}

function trigger(kind: Kind, lemma: string, forms: readonly Form[], options: Options): Trigger {
  return {
    lemma,
    kind,
    forms,
    valency: options.valency ?? DEFAULT_VALENCY[kind] ?? 'plain',
    needs: words(options.needs),
    never: words(options.never),
    sides: options.sides ?? false,
  };
}

export function verb(kind: Kind, past: string, present: string, options: Options = {}): Trigger {
  return trigger(kind, past, verbForms(past, present, words(options.extra)), options);
}

/** «التقيت»: what somebody tells of themselves. */
export function said(kind: Kind, past: string, form: string): Trigger {
  const own = verbForms(past, `ي${past}`).find(({ shape }) => shape.person === 1 && shape.tense === 'past')!;
  return trigger(kind, past, [{ form: foldLoose(form), shape: { ...own.shape, number: 'one' } }], {});
}

/** «ترامب الذي التقاه», «حيث استقبله لافروف»: whom it was with is a pronoun on the verb. */
export function met(kind: 'meeting' | 'call', past: string, forms: string): Trigger {
  const all = words(forms).map((form): Form => {
    const tense = /^[يت]لت|^ي|^تست/.test(form) ? 'present' : 'past';
    const [shaped] = verbForms(past, `ي${past}`);
    return {
      form: foldLoose(form),
      shape: { ...shaped!.shape, tense, pronoun: /ها$/.test(form) ? 'her' : 'his' },
    };
  });
  return trigger(kind, past, all, {});
}

/** «المقترحات التي سلمتها موسكو»: a proposal told in a relative clause. */
export function handed(past: string, forms: string): Trigger {
  const shaped = verbForms('سلم', 'يسلم').slice(0, 1);
  const all = words(forms).flatMap((form) =>
    shaped.map(({ shape }): Form => ({ form: foldLoose(form), shape })),
  );
  return trigger('proposal', past, all, { needs: '<مقترح <اقتراح <مسود <مشروع <وثيق <مبادر <أفكار' });
}

/** «عرضت واشنطن مبادلة غراينر ببوت»; the bare «عرض» is its noun as well. */
export function offered(forms: string): Trigger {
  const [shaped] = verbForms('عرض', 'يعرض');
  const all = words(forms).map((form): Form => {
    const tense = /^[يت]/.test(form) ? 'present' : 'past';
    return { form: foldLoose(form), shape: { ...shaped!.shape, tense } };
  });
  return trigger('proposal', 'عرض', all, {
    needs: ['مبادل', 'صفق', 'وساط', 'تبادل_السجناء', 'تبادل_سجناء'].join(' '),
  });
}

/** «بادلت موسكو ريد بـ…»; the present («تبادل») is another verb. */
export function bartered(forms: string, lemma = 'بادل', needs = '^ب', never?: string): Trigger {
  const [shaped] = verbForms('بادل', 'يبادل');
  const all = words(forms).map((form): Form => ({ form: foldLoose(form), shape: shaped!.shape }));
  return trigger('swap', lemma, all, { needs, never, valency: lemma === 'بادل' ? 'directed' : 'mutual' });
}

/** «المذكرة التي وقعتها روسيا»: signed, told in a relative clause after what was signed. */
export function signed(
  kind: 'agreement' | 'treaty' | 'swap',
  forms: string,
  needs: string,
  lemma = 'وقع',
): Trigger {
  const [shaped] = verbForms('وقع', 'يوقع');
  const all = words(forms).map((form): Form => ({ form: foldLoose(form), shape: shaped!.shape }));
  return trigger(kind, lemma, all, { needs, valency: 'mutual' });
}

/** «قدمت موسكو عرضا، لكن واشنطن رفضته»: what is refused stands before. */
export function refused(forms: string): Trigger {
  const [shaped] = verbForms('رفض', 'يرفض');
  const all = words(forms).map((form): Form => ({ form: foldLoose(form), shape: shaped!.shape }));
  return trigger('refusal', 'رفض', all, {
    needs: '<عرض <مقترح <اقتراح <طلب <مبادر <دعوة <تمديد <عقد',
  });
}

/** «شحنة أرسلتها موسكو»: what is sent stands before. */
export function sent(forms: string): Trigger {
  const [shaped] = verbForms('أرسل', 'يرسل');
  const all = words(forms).map((form): Form => ({ form: foldLoose(form), shape: shaped!.shape }));
  const needs = '<مساعدات <معدات <إمدادات <شحن';
  return trigger('cooperation', 'أرسل', all, { needs, valency: 'directed', sides: true });
}

/** «الصحفي الذي اعتقلته موسكو»: whom it was done to stands before. */
export function held(forms: string, needs?: string, lemma = 'اعتقل'): Trigger {
  const [shaped] = verbForms('اعتقل', 'يعتقل');
  const all = words(forms).map((form): Form => ({ form: foldLoose(form), shape: shaped!.shape }));
  return trigger('arrest', lemma, all, { needs });
}

/** «روغوزين الذي أدرجته واشنطن على قائمتها»: whom it was done to stands before. */
export function listed(kind: Kind, lemma: string, forms: string, needs: string): Trigger {
  const [shaped] = verbForms('أدرج', 'يدرج');
  const all = words(forms).map((form): Form => ({ form: foldLoose(form), shape: shaped!.shape }));
  return trigger(kind, lemma, all, { needs });
}

/** «بوت المحتجز منذ 2008»: what befell whoever is named right before. */
export function befallen(kind: Kind, lemma: string, participle: string, options: Options = {}): Trigger {
  return trigger(kind, lemma, [...patientForms(participle)], options);
}

export function noun(kind: Kind, lemma: string, options: Options = {}): Trigger {
  return trigger(kind, lemma, nounForms(lemma, words(options.plurals)), options);
}

/** A trigger without forms that are another word as well: «حكما» is a verdict, and not two who judge. */
export function without(whole: Trigger, ...forms: readonly string[]): Trigger {
  const dropped = new Set(forms.map(foldLoose));
  return { ...whole, forms: whole.forms.filter(({ form }) => !dropped.has(form)) };
}

const DEFAULT_VALENCY: Partial<Record<Kind, Valency>> = {
  meeting: 'mutual',
  talks: 'mutual',
  call: 'mutual',
  agreement: 'mutual',
  treaty: 'directed',
  swap: 'mutual',
  cooperation: 'mutual',
  visit: 'journey',
  sanction: 'directed',
  expulsion: 'directed',
  summons: 'directed',
  recall: 'directed',
  appointment: 'directed',
  proposal: 'directed',
  refusal: 'directed',
  attack: 'directed',
  arrest: 'directed',
};
