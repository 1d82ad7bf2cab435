import type { EventList } from '../../model/event.ts';
import { writeCsv } from '../../model/formats/csv.ts';
import { writeIcs } from '../../model/formats/ics.ts';
import { writeJsonLd } from '../../model/formats/jsonld.ts';
import { writeEventList } from '../../model/formats/list.ts';
import type { Language } from '../../model/language.ts';

/** A list in one of the formats that are text, with its media type. */
export function writeText(
  format: 'json' | 'csv' | 'ics' | 'jsonld',
  list: EventList,
  lang: Language,
): { readonly text: string; readonly type: string } {
  switch (format) {
    case 'json':
      return { text: writeEventList(list), type: 'application/json' };
    case 'csv':
      return { text: writeCsv(list), type: 'text/csv;charset=utf-8' };
    case 'ics':
      return { text: writeIcs(list, lang), type: 'text/calendar;charset=utf-8' };
    case 'jsonld':
      return { text: writeJsonLd(list), type: 'application/ld+json' };
  }
}
