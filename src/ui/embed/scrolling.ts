/** Whether a plain wheel over an element has something to scroll: its page, or a box around it. */
export function hasScrollingRoom(element: Element): boolean {
  const { scrollingElement } = element.ownerDocument;
  if (scrollingElement && overflows(scrollingElement)) return true;
  for (let box = around(element); box; box = around(box)) {
    if (overflows(box) && /auto|scroll/.test(getComputedStyle(box).overflowY)) return true;
  }
  return false;
}

function overflows({ scrollHeight, clientHeight }: Element): boolean {
  return scrollHeight > clientHeight + 1;
}

/** What an element is in, out of shadow roots too. */
function around(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
