// A live blog: the next entry comes in every few seconds (?every=milliseconds), the newest on top.
const toCome = document.getElementById('to-come');
const every = Number(new URLSearchParams(location.search).get('every') ?? 4000);

function comeIn() {
  const entry = toCome.content.querySelector('.entry');
  if (!entry) {
    clearInterval(ticking);
    return;
  }
  document.getElementById('entries').prepend(entry);
}
const ticking = setInterval(comeIn, every);
