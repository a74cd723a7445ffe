/**
 * Beginnings of the words that sites put into class names, ids and labels of what is not the article's text. A name is cut
 * at every change of case, digit and punctuation, and compared word by word; `ad$` is that word alone.
 */
export const furnitureWords =
  'ads?$ adv$ advert adbox adslot adunit banner$ dfp outbrain taboola promo sponsor commercial affiliate ' +
  'comment disqus livefyre discussion$ respond$ repl(y|ies)$ shar(e|ing) social$ socials$ follow addthis ' +
  'related recommend recirc trending popular most$ mostread teaser readmore morefrom nextup upnext suggest latest ' +
  'newsletter subscri signup signin login regist donat membership cta$ ' +
  'sidebar rail$ widget aside$ infobox factbox nav$ navbar navigation menu breadcrumb crumbs pagination pager toolbar skip$ ' +
  'footer masthead topbar copyright legal$ disclaimer disclosure cookie consent gdpr privacy onetrust ' +
  'modal popup overlay$ lightbox tooltip dialog byline authors?$ bio$ dateline timestamp pubdate meta(data)?$ ' +
  'tags?$ tagged topics$ keywords categor(y|ies)$ kicker eyebrow rubric captions?$ credits?$ photocredit ' +
  'gallery slideshow carousel slider player video$ pullquote pull$ print$ printonly hidden$ hide$ visuallyhidden sr$ screenreader ' +
  'offscreen feedback survey poll$ quiz rating reactions report$ tools$ jobs$ weather stocks ticker contact';

/** Parts of the names that sites give to the element that holds an article's text: one of the first, then one of the second. */
export const bodyNames: readonly [readonly string[], readonly string[]] = [
  'article story entry post news body single'.split(' '),
  'body content text copy'.split(' '),
];

/** First words of short lines, a pattern a line, that point elsewhere, or speak of the page and not of the news. */
export const pointerOpenings = `read (more|also|next|:)
also read
more:
see (also|more)
related(:| (stor|article|content))
recommended:
watch( live| now|:)
listen:
click here
sign up
subscribe
follow (us|him|her|me) on
download the
advertisement
(story|article) continues
continue reading
scroll to
share this
photos?:
videos?:
in pictures
get (the latest|breaking)
for more
you (may|might) also like
more (from|on this)
want more
join the conversation
copyright
©
all rights reserved
(image|photo|picture|top image) (credit|source|:|by|\\d)
loading
please enable
\\d+ min(ute)?s? read
(last )?(updated|published|posted|modified)\\b.*\\d
text size`;
