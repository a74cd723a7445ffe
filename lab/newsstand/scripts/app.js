// A single-page app: links within the site change the page without loading it.
async function show(path) {
  const slug = path.split('/').at(-1);
  const answer = await fetch(`/app-data/${slug}`);
  if (!answer.ok) {
    location.href = path;
    return;
  }
  const { title, main, linkedData } = await answer.json();
  document.title = title;
  document.querySelector('link[rel=canonical]').href = location.href;
  document.getElementById('linked-data').textContent = JSON.stringify(linkedData);
  const spare = document.createElement('template');
  spare.innerHTML = main;
  document.getElementById('main').replaceWith(spare.content);
  scrollTo(0, 0);
}

function follow(path) {
  show(path).catch(() => {
    location.href = path;
  });
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.host !== location.host || !/^\/[a-z]+\/[a-z0-9-]+$/.test(link.pathname)) return;
  if (!document.getElementById('linked-data')) return;
  event.preventDefault();
  history.pushState({}, '', link.href);
  follow(link.pathname);
});
addEventListener('popstate', () => {
  follow(location.pathname);
});
