// Before the first paint: the reader's language, direction and theme, so that nothing flashes or turns round.
(function () {
  var root = document.documentElement;
  var known = ['ar', 'en', 'ru'];
  var own = root.lang;
  var asked = new URLSearchParams(location.search).get('lang');
  // A page that is written in one language keeps it; the front page speaks the reader's.
  (root.hasAttribute('data-fixed') ? [] : navigator.languages || []).some(function (tag) {
    var lang = tag.slice(0, 2).toLowerCase();
    if (known.indexOf(lang) < 0) return false;
    own = lang;
    return true;
  });
  var lang = known.indexOf(asked) < 0 ? own : asked;
  root.setAttribute('data-own', own);
  if (lang !== root.lang) root.classList.add('other');
  root.lang = lang;
  root.dir = lang === 'ar' ? 'rtl' : 'ltr';
  root.classList.add('js');
  try {
    var theme = localStorage.getItem('detente-theme');
    if (theme === 'light' || theme === 'dark') root.setAttribute('data-theme', theme);
  } catch (refused) {
    // Sandboxed frames have no storage: the system's theme holds.
  }
  // A script that does not arrive must not leave an empty page: the plain list comes back.
  addEventListener(
    'error',
    function (event) {
      if (event.target && event.target.tagName === 'SCRIPT') root.classList.remove('js');
    },
    true,
  );
})();
