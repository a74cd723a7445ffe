// What many news pages do all day: slots that fill, counters that tick, boxes that come between the paragraphs.
function work(milliseconds) {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) Math.sqrt(end);
}

function slot(words) {
  const box = document.createElement('div');
  box.className = 'slot';
  box.textContent = words;
  return box;
}

const paragraphs = [...document.querySelectorAll('.body p')];
for (const [i, paragraph] of paragraphs.entries()) {
  if (i % 2 === 1) setTimeout(() => paragraph.after(slot('Advertisement')), 150 * i);
}

const ticker = document.createElement('p');
ticker.className = 'ticker';
document.body.append(ticker);
let seconds = 0;
setInterval(() => {
  work(12);
  seconds += 1;
  ticker.textContent = `${seconds} people are reading this`;
  document.body.dataset.beat = String(seconds);
}, 500);

setTimeout(() => {
  const consent = document.createElement('div');
  consent.className = 'consent';
  consent.innerHTML = '<p>We and our 812 partners value your privacy.</p><button>Agree</button>';
  consent.querySelector('button').addEventListener('click', () => consent.remove());
  document.body.append(consent);
}, 400);
