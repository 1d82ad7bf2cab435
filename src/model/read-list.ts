import * as v from 'valibot';
import { LIST_VERSION, type EventList } from './event.ts';
import { eventListSchema } from './schema.ts';

/** What is wrong with a list, and where: a path like `events[3].date.edtf`. */
export interface ListProblem {
  readonly path: string;
  /** «Unexpected X, expected Y». */
  readonly text: string;
}

/** Problems are named up to this many: a list of another shape has one for each of its values. */
const MOST_PROBLEMS = 20;

/**
 * Reads an event list from parsed JSON. A list of another version is refused by that name, since its shape
 * may mean something else; one with wrong values is refused with the places of the first of them.
 */
export function readEventList(json: unknown): { list: EventList | null; messages: ListProblem[] } {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return refuse('', `Unexpected ${nameOf(json)}, expected an event list`);
  }
  const version: unknown = 'version' in json ? json.version : undefined;
  if (version !== LIST_VERSION) {
    return refuse(
      'version',
      `Unexpected version ${nameOf(version)} of the event list, expected ${LIST_VERSION}`,
    );
  }
  const result = v.safeParse(eventListSchema, json, { abortPipeEarly: true });
  if (result.success) return { list: result.output, messages: [] };
  const messages = result.issues.slice(0, MOST_PROBLEMS).map((issue) => ({
    path: pathOf(issue),
    text: `Unexpected ${issue.received}, expected ${issue.expected ?? issue.message}`,
  }));
  return { list: null, messages };
}

function refuse(path: string, text: string): { list: null; messages: ListProblem[] } {
  return { list: null, messages: [{ path, text }] };
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) =>
    typeof key === 'number' ? `[${key}]` : `.${String(key)}`,
  );
  return keys.join('').replace(/^\./, '');
}

function nameOf(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 40);
}
