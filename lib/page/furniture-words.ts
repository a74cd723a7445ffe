/**
 * Beginnings of the words that sites put into class names, ids and labels of what is not the article's text. A name is cut
 * at every change of case, digit and punctuation, and compared word by word; `ad$` is that word alone.
 */
export const furnitureWords =
  'ad$ ads$ adv$ advert adbox adslot adunit banner$ dfp outbrain taboola promo sponsor commercial affiliate ' +
  'comment disqus livefyre discussion$ respond$ reply$ replies$ share sharing social$ socials$ follow addthis ' +
  'related recommend recirc trending popular most$ mostread teaser readmore morefrom nextup upnext suggest latest ' +
  'newsletter subscri signup signin login regist donat membership cta$ ' +
  'sidebar rail$ widget aside$ infobox factbox nav$ navbar navigation menu breadcrumb crumbs pagination pager toolbar skip$ ' +
  'footer masthead topbar copyright legal$ disclaimer disclosure cookie consent gdpr privacy onetrust ' +
  'modal popup overlay$ lightbox tooltip dialog byline author$ authors$ bio$ dateline timestamp pubdate meta$ metadata$ ' +
  'tag$ tags$ tagged topics$ keywords category$ categories$ kicker eyebrow rubric caption$ captions$ credit$ credits$ photocredit ' +
  'gallery slideshow carousel slider player video$ pullquote pull$ print$ printonly hidden$ hide$ visuallyhidden sr$ screenreader ' +
  'offscreen feedback survey poll$ quiz rating reactions report$ tools$ jobs$ weather stocks ticker contact';

/** Parts of the names that sites give to the element that holds an article's text: one of the first, then one of the second. */
export const bodyNames = [
  ['article', 'story', 'entry', 'post', 'news', 'body', 'single'],
  ['body', 'content', 'text', 'copy'],
] as const;

/** Beginnings of short lines that point elsewhere, or speak of the page and not of the news. */
export const pointerOpenings =
  'read more|read also|read next|read :|also read|more:|more from|more on this|see also|see more|' +
  'related:|related stor|related article|related content|recommended:|watch live|watch now|watch:|listen:|click here|' +
  'sign up|subscribe|follow us on|follow him on|follow her on|follow me on|download the|' +
  'advertisement|story continues|article continues|continue reading|scroll to|share this|' +
  'photo:|photos:|video:|videos:|in pictures|get the latest|get breaking|for more|you may also like|you might also like|' +
  'want more|join the conversation|copyright|all rights reserved|loading|please enable|text size|' +
  'image credit|image source|image :|image by|photo credit|photo source|photo :|photo by|' +
  'picture credit|picture source|picture :|picture by|top image credit|top image source|top image :|top image by';

/** Openings of short lines that are about the page where a figure follows in its place. */
export const figureOpenings =
  'last updated|last published|last posted|last modified|updated|published|posted|modified|image |photo |picture |top image ';
