// Small comforts of the frame: the fault summary takes the focus, and an open menu closes.
(() => {
  'use strict';
  document.getElementById('errors')?.focus();
  const menu = document.querySelector('details.user');
  document.addEventListener('click', event => {
    if (menu?.open && !menu.contains(event.target)) menu.open = false;
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && menu?.open) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });
  // A second press while the first is on its way would send the form twice.
  document.addEventListener('submit', event => {
    if (event.target.dataset.sent && !event.defaultPrevented) event.preventDefault();
    event.target.dataset.sent = 'yes';
  });
  addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll('form[data-sent]')) delete form.dataset.sent;
  });
})();
