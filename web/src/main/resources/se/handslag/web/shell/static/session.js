// Warns two minutes before the session ends, in every tab at once, and takes the page off the screen when it has ended.
// Warns five minutes before everyone has to sign in again, once: the page stays then, since what is sent late is kept.
(() => {
  'use strict';
  const dialog = document.getElementById('session');
  if (!dialog) return;
  const idle = dialog.dataset.idle * 1000, warning = 120000, last = document.getElementById('session-end');
  const ends = Date.now() + last.dataset.left * 1000, before = 300000;
  const tabs = new BroadcastChannel('handslag-session');
  let seen = Date.now();

  function active(tell) {
    seen = Date.now();
    if (dialog.open) dialog.close();
    if (tell) tabs.postMessage('active');
  }
  tabs.onmessage = () => active(false);
  dialog.addEventListener('close', async () => {
    if (Date.now() - seen < idle - warning) return;
    const answer = await fetch('/api/session', { headers: { Accept: 'application/json' } });
    if (answer.ok) active(true); else location.reload();
  });
  document.addEventListener('handslag:saved', () => active(true));
  setInterval(() => {
    const quiet = Date.now() - seen;
    if (quiet > idle) location.reload();
    else if (quiet > idle - warning && !dialog.open) dialog.showModal();
    else if (Date.now() > ends - before && Date.now() - (sessionStorage.getItem('told') || 0) > 2 * before) {
      sessionStorage.setItem('told', Date.now());
      last.showModal();
    }
  }, 5000);
  tabs.postMessage('active');
})();
