import { FAMILY_OF } from '../../model/kind.ts';
import type { TimexValue } from '../timex/value.ts';
import { partsOfValue } from '../timex/value.ts';
import type { Item } from './item.ts';

/**
 * Whether one article tells two meetings or calls of the same people apart: the one of these days («اليوم», «الخميس»)
 * from the one of months ago («في أكتوبر الماضي»). One told without a day is that of months ago only where both name a place.
 */
export function areTwoOccasions(a: Item, b: Item): boolean {
  if (a.article !== b.article || FAMILY_OF[a.draft.kind] !== 'contact') return false;
  if (a.from === a.to && b.from === b.to && a.from === b.from) return false;
  const [one, other] = [a, b].map(distanceOf);
  if (one === other || (one !== 'far' && other !== 'far')) return false;
  const [near, far] = one === 'far' ? [other, a] : [one, b];
  const told = far === a ? b : a;
  return near === 'near' || isBackgroundOf(far, told) || !sharePlace(far, told);
}

/** «وكانت الجولة الأولى قد عقدت هناك في يوليو الماضي»: not the one the text opens with. */
function isBackgroundOf({ draft }: Item, { draft: told }: Item): boolean {
  return draft.background && told.lead && !told.background;
}

function sharePlace(a: Item, b: Item): boolean {
  return a.draft.places.some((id) => b.draft.places.includes(id));
}

function distanceOf({ draft }: Item): 'near' | 'far' | 'unsaid' {
  const [timex] = draft.timexes;
  return timex === undefined ? 'unsaid' : ofValue(timex.value);
}

const DAYS = 3;
const LONG: ReadonlySet<string> = new Set([
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'decade',
  'century',
]);

function ofValue(value: TimexValue): 'near' | 'far' | 'unsaid' {
  switch (value.op) {
    case 'weekday':
      return 'near';
    case 'shift':
      if (value.unit === 'day') return value.count >= -DAYS ? 'near' : 'unsaid';
      return LONG.has(value.unit) && value.count < 0 ? 'far' : 'unsaid';
    case 'away':
      return LONG.has(value.unit) && value.most < 0 ? 'far' : 'unsaid';
    case 'date':
      return value.toward === 'last' ||
        value.toward === 'before-last' ||
        (value.day === null && value.month !== null)
        ? 'far'
        : 'unsaid';
    case 'part':
      return partsOfValue(value).some((part) => ofValue(part) === 'far') ? 'far' : 'unsaid';
    default:
      return 'unsaid';
  }
}
