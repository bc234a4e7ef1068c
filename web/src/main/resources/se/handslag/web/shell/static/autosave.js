// Saves the draft of a form marked data-draft: two seconds after the last key, when a field is left, and when the page is hidden.
// The state beside the button says what the server has confirmed, never what is hoped for.
(() => {
  'use strict';
  const wait = 2000, again = 10000, patience = 8000;
  for (const form of document.querySelectorAll('form[data-draft]')) {
    const state = form.querySelector('.savestate');
    let timer, saved = body(), sending = false, sent = false;

    function body() { return new URLSearchParams(new FormData(form)).toString(); }
    function content(text) { return text.replace(/(^|&)_proof=[^&]*/, ''); }
    function say(text, bad) {
      if (!state) return;
      state.textContent = text;
      state.classList.toggle('bad', bad);
    }
    // What others have written since comes into the form, unless it was changed here meanwhile: then the next save asks.
    function taken(sent, fields) {
      const before = new URLSearchParams(sent), named = name => form.elements[name];
      if (fields.some(([name]) => named(name) && named(name).value !== (before.get(name) ?? ''))) return sent;
      for (const [name, value] of fields) if (named(name)) { named(name).value = value; before.set(name, value); }
      return before.toString();
    }
    function later(ms) { clearTimeout(timer); timer = setTimeout(save, ms); }
    async function save() {
      const now = body();
      if (sending || sent || content(now) === content(saved)) return;
      sending = true;
      say(state?.dataset.saving ?? '', false);
      try {
        const answer = await fetch(form.dataset.draft, {
          method: 'POST', body: new URLSearchParams(now), headers: { Accept: 'application/json' },
          redirect: 'error', signal: AbortSignal.timeout(patience)
        });
        if (!answer.ok) throw new Error(answer.status);
        const kept = await answer.json();
        say(kept.saved, false);
        saved = taken(now, Object.entries(kept.fields ?? {}));
        document.dispatchEvent(new Event('handslag:saved'));
        later(wait);
      } catch (fault) {
        say(state?.dataset.failed ?? '', true);
        later(again);
      } finally {
        sending = false;
      }
    }

    form.addEventListener('input', () => later(wait));
    form.addEventListener('change', save);
    form.addEventListener('submit', () => { sent = true; clearTimeout(timer); });
    document.addEventListener('visibilitychange', () => {
      const now = body();
      if (document.visibilityState === 'hidden' && !sent && !sending && content(now) !== content(saved)) {
        fetch(form.dataset.draft, {
          method: 'POST', body: new URLSearchParams(now), headers: { Accept: 'application/json' }, keepalive: true
        }).then(answer => { if (answer.ok) saved = now; }, () => say(state?.dataset.failed ?? '', true));
      }
    });
    addEventListener('pageshow', () => { sent = false; });
    addEventListener('beforeunload', event => {
      if (!sent && state?.classList.contains('bad') && content(body()) !== content(saved)) event.preventDefault();
    });
  }
})();
