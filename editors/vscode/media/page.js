// The page's only script: hands links, buttons and the back key to the extension.
(function () {
  const host = acquireVsCodeApi();

  document.addEventListener('click', (event) => {
    const button = event.target.closest('button[data-action]');
    if (button) {
      host.postMessage({ action: button.dataset.action });
      return;
    }
    const link = event.target.closest('a[href]');
    if (!link) return;
    // Links to the web are opened by the editor itself, which asks first where it should.
    const target = link.getAttribute('href');
    if (/^https?:/i.test(target)) return;
    event.preventDefault();
    host.postMessage({ action: 'follow', target });
  });

  document.addEventListener('keydown', (event) => {
    if (event.altKey && event.key === 'ArrowLeft') {
      event.preventDefault();
      host.postMessage({ action: 'back' });
    }
  });

  // The arrow keys scroll the text from the start.
  document.querySelector('main').focus();
})();
