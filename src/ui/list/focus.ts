/** Moves the focus to the list's own tab stop: the event that was open last, else the first that is shown. */
export function focusList(): void {
  document.querySelector<HTMLElement>('[data-event-id][tabindex="0"]')?.focus();
}
