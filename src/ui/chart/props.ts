import type { Snippet } from 'svelte';
import type { LaneBy } from '../../timeline/data.ts';
import type { EventList, TimelineEvent } from '../../model/event.ts';
import type { Language } from '../../model/language.ts';

export type { LaneBy };

/** A stretch of time in fractions of days since 1970-01-01 (UTC); `to` is exclusive. */
export interface ChartView {
  readonly from: number;
  readonly to: number;
}

/** A fact the selected event's date leans on: it is marked on the rail with its step's number. */
export interface ProofMark {
  /** Id of a fact in the list's `facts`. */
  readonly fact: string;
  readonly step: number;
}

export type ScaleBarUnit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute';

/** Every word the chart shows or speaks, in the reader's language. */
export interface ChartStrings {
  /** Accessible name of the axis' tab stop, with its keys: «Time axis: arrows step, Enter opens». */
  readonly axis: string;
  /** A lane's name. `key` is a kind, a family, an entity or article id, or '' for events that have none. */
  readonly lane: (by: LaneBy, key: string) => string;
  /** The name of a band of terms, by office id: «US president». */
  readonly office: (office: string) => string;
  /** The words in a band for a term, by fact id: «Putin, third term». */
  readonly term: (fact: string) => string;
  readonly knownDates: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** The button that shows everything: «All». */
  readonly fit: string;
  readonly overview: string;
  readonly overviewStart: string;
  readonly overviewEnd: string;
  /** Shown on a plain wheel where the page keeps it: «Ctrl + scroll to zoom». */
  readonly hint: string;
  /** The buttons that leave long empty times out of the axis, and bring them back. */
  readonly fold?: string;
  readonly unfold?: string;
  readonly empty: string;
  /** A stretch nobody speaks of: «25 months no article speaks of». */
  readonly silence: (months: number) => string;
  /** A cluster: «12 events». */
  readonly cluster: (count: number) => string;
  /** What lies before and after the view in a lane, for the eye: «‹ 2», «3 ›» are drawn; this is their title. */
  readonly outside: (before: number, after: number) => string;
  /** The scale bar: «6 months». */
  readonly scaleBar: (unit: ScaleBarUnit, count: number) => string;
  /** The short label beside a mark; the title when left out. */
  readonly label?: (event: TimelineEvent) => string;
}

/** What the chart needs and tells. The drawing is hidden from assistive technology: the list beside it is the truth. */
export interface ChartProps {
  readonly list: EventList;
  readonly lang: Language;
  /** The way time runs; 'auto' follows the language. */
  readonly axis: 'auto' | 'ltr' | 'rtl';
  readonly laneBy: LaneBy;
  readonly selected: string | null;
  readonly hovered: string | null;
  /** Events drawn mute, without a label; null when none are. */
  readonly dimmed: ReadonlySet<string> | null;
  /** Null fits all. The chart moves to a view it did not report itself. */
  readonly view: ChartView | null;
  /** 'always': a plain wheel zooms; 'modifier': with Ctrl or ⌘ only; 'auto': 'always' unless the page scrolls or is framed. */
  readonly wheel: 'auto' | 'modifier' | 'always';
  readonly proofSteps?: readonly ProofMark[];
  readonly strings: ChartStrings;
  /** The lanes' greatest height in CSS pixels; rows are packed closer when they do not fit. */
  readonly maxHeight?: number;
  /** What stands between the lanes and the overview. */
  readonly readout?: Snippet;
  /** Long empty times are left out of the axis. */
  readonly folded?: boolean;
  /** Asked for by a button, which stands there only where there is something to fold. */
  readonly onfold?: (folded: boolean) => void;
  readonly onselect: (id: string | null) => void;
  readonly onhover: (id: string | null) => void;
  /** `settled` is true once per gesture, when the view has been still for a moment. */
  readonly onview: (view: ChartView, settled: boolean) => void;
  /** A cluster was opened: its members in time order. */
  readonly oncluster: (ids: readonly string[]) => void;
}

/** What `bind:this` gives. Until the chart is on the page, nothing happens. */
export interface ChartHandle {
  readonly fit: () => void;
  /** Above 1 zooms in, about the middle. */
  readonly zoomBy: (factor: number) => void;
  readonly show: (range: ChartView) => void;
  /** The drawing as a standalone SVG document. */
  readonly toSVG: () => string;
  /** The drawing as a PNG, at twice its size on the page. */
  readonly toPNG: () => Promise<Blob>;
}
