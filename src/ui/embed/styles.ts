import '../styles/tokens.css';
import './embed.css';
import './drawing.css';

/** The build puts the text of every style sheet of the element here: a strict policy allows no style elements. */
const CSS = '__EMBED_CSS__';

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Gives a shadow root its styles, as a constructed sheet that all elements of its document share. */
export function adoptStyles(root: ShadowRoot): void {
  const { ownerDocument } = root;
  let sheet = sheets.get(ownerDocument);
  if (!sheet) {
    // A sheet must be made by the window of the document it serves.
    sheet = new (ownerDocument.defaultView ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(CSS);
    sheets.set(ownerDocument, sheet);
  }
  root.adoptedStyleSheets = [sheet];
}
