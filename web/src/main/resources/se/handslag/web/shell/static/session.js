// Warns two minutes before the session ends, in every tab at once, and takes the page off the screen when it has ended.
(() => {
  'use strict';
  const dialog = document.getElementById('session');
  if (!dialog) return;
  const idle = dialog.dataset.idle * 1000, warning = 120000;
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
  }, 5000);
  tabs.postMessage('active');
})();
