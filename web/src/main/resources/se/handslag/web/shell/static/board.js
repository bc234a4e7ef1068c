// The board and its meetings: keys and dragging press the buttons that are there without them.
(() => {
  'use strict';
  const typing = target => target.closest('input, select, textarea, [contenteditable]');
  const moveTo = (card, reason) => {
    const select = card?.querySelector('select[name=reason]');
    if (!select || ![...select.options].some(option => option.value === reason)) return;
    select.value = reason;
    select.form.requestSubmit();
  };
  const off = () => sessionStorage.getItem('keys') === 'off';
  const plain = event => !event.ctrlKey && !event.metaKey && !event.altKey;
  const board = document.getElementById('board');
  if (board) {
    const columns = () => [...board.querySelectorAll('[data-reason]')];
    const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
    board.addEventListener('keydown', event => {
      const card = event.target.closest('[data-card]');
      if (event.target !== card || !plain(event)) return;
      const key = event.key.toLowerCase();
      if (steps[event.key]) {
        const all = [...board.querySelectorAll('[data-card]')];
        event.preventDefault();
        all[all.indexOf(card) + steps[event.key]]?.focus();
      } else if (off()) {
        return;
      } else if (columns()[Number(key) - 1]) {
        moveTo(card, columns()[Number(key) - 1].dataset.reason);
      } else if (key === 'a') {
        location.href = card.querySelector('a').href + '#kind';
      } else {
        card.querySelector(`[data-does="${CSS.escape(key)}"]`)?.click();
      }
    });
    board.addEventListener('dragstart', event => {
      const card = event.target.closest('[data-card]');
      if (card) event.dataTransfer.setData('text/plain', card.id);
    });
    board.addEventListener('dragover', event => {
      if (event.target.closest('[data-reason]')) event.preventDefault();
    });
    board.addEventListener('drop', event => {
      const column = event.target.closest('[data-reason]');
      if (!column) return;
      event.preventDefault();
      moveTo(document.getElementById(event.dataTransfer.getData('text/plain')), column.dataset.reason);
    });
    follow(document.querySelector('[data-live]'));
  }
  // The server says that something has changed and not what; the board is then read again, and the one who works in it keeps their place.
  function follow(said) {
    if (!said || !window.EventSource) return;
    let old = false, reading = false;
    const busy = () => document.hidden || board.querySelector('select:focus');
    async function read() {
      if (!old || reading || busy()) return;
      old = false;
      reading = true;
      try {
        const answer = await fetch(location.href, { headers: { 'Handslag-Quiet': 'yes' } });
        if (!answer.ok || answer.redirected) return location.reload();
        const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('board');
        if (!fresh) return location.reload(); // The one who looks has no board any more.
        const here = document.activeElement?.closest('[data-card]')?.id;
        const open = [...board.querySelectorAll('details[open]')].map(one => one.id);
        board.replaceChildren(...fresh.childNodes);
        open.forEach(id => document.getElementById(id)?.setAttribute('open', ''));
        if (here) document.getElementById(here)?.focus({ preventScroll: true });
        said.textContent = '';
        requestAnimationFrame(() => { said.textContent = said.dataset.said; });
      } catch {
        old = true; // Without a network there is nothing new to show; the next word tries again.
      } finally {
        reading = false;
        if (old) setTimeout(read, 1000);
      }
    }
    const news = new EventSource(said.dataset.live);
    let before = false;
    const changed = () => { old = true; read(); };
    news.addEventListener('changed', changed);
    // What was said while nobody listened is not said again.
    news.addEventListener('open', () => { if (before) changed(); before = true; });
    // Whoever was let in and is turned away when the line is taken up again sees the board as it is for them now.
    news.addEventListener('error', () => { if (before && news.readyState === EventSource.CLOSED) location.reload(); });
    document.addEventListener('visibilitychange', read);
    board.addEventListener('focusout', () => setTimeout(read));
    window.addEventListener('pagehide', () => news.close());
  }
  // Single keys can be turned off, for those who speak to their computer.
  const keys = document.querySelector('[data-keys]');
  if (keys) {
    keys.hidden = false;
    keys.querySelector('button').addEventListener('click', () => {
      sessionStorage.setItem('keys', off() ? 'on' : 'off');
    });
    document.addEventListener('keydown', event => {
      if (event.key === 'Enter' && plain(event) && event.target.matches('main details select')) {
        event.preventDefault();
        event.target.form.requestSubmit();
      }
      if (typing(event.target) || !plain(event) || off()) return;
      const there = document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
      if (!there) return;
      event.preventDefault();
      there.click();
      there.closest('details')?.querySelector('select')?.focus();
    });
  }
  const timer = document.querySelector('[data-since]');
  if (timer) {
    const begun = Date.parse(timer.dataset.since);
    const opened = Date.now();
    const said = from => {
      const seconds = Math.max(0, Math.floor((Date.now() - from) / 1000));
      return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    };
    const tick = () => {
      timer.querySelector('[data-total]').textContent = said(begun);
      timer.querySelector('[data-person]').textContent = said(opened);
    };
    timer.hidden = false;
    tick();
    setInterval(tick, 1000);
  }
})();
