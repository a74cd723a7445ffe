// A framework that throws away what the server sent and draws the text again, twice: at once, and a little later.
function renderAgain() {
  const body = document.getElementById('body');
  const fresh = body.cloneNode(true);
  for (const paragraph of fresh.querySelectorAll('p')) {
    paragraph.normalize();
    const first = paragraph.firstChild;
    if (first instanceof Text && first.length > 40) first.splitText(20);
  }
  body.replaceWith(fresh);
  document.documentElement.dataset.renders = String(
    Number(document.documentElement.dataset.renders ?? 0) + 1,
  );
}
setTimeout(renderAgain, 50);
setTimeout(renderAgain, 1500);
