/** Online-only and specialist outlets that other outlets take stories from; see agencies.ts for how a line reads. */
export const online = `
benzinga.com|US||Benzinga
seekingalpha.com|US||Seeking Alpha
thestreet.com|US|The Arena Group|TheStreet; TheStreet.com
fool.com|US||The Motley Fool; Motley Fool
investopedia.com|US|People Inc.|Investopedia
investing.com|IL||Investing.com
valuewalk.com|US||ValueWalk
zerohedge.com|US||Zero Hedge; ZeroHedge
thepinknews.com pinknews.co.uk|GB||PinkNews; Pink News
advocate.com|US|Equal Entertainment|The Advocate magazine
out.com|US|Equal Entertainment|Out magazine
khaama.com|AF||Khaama Press
pajhwok.com|AF||Pajhwok Afghan News; Pajhwok
catersnews.com|GB||Caters News Agency; Caters News
centraleuropeannews.com cen.at|GB||Central European News
austriantimes.at|AT||Austrian Times
ibtimes.com ibtimes.co.uk|US|IBT Media|International Business Times; IBTimes; IBT
theepochtimes.com|US||The Epoch Times; Epoch Times
infowars.com|US||Infowars; InfoWars
rawstory.com|US||Raw Story
mediaite.com|US||Mediaite
thinkprogress.org|US||ThinkProgress
talkingpointsmemo.com|US||Talking Points Memo; TPM
dailykos.com|US||Daily Kos
gawker.com|US||Gawker
jezebel.com|US|Paste|Jezebel
theroot.com|US||The Root website
splinternews.com|US|Paste|Splinter News
avclub.com|US|Paste|The A.V. Club; A.V. Club
pastemagazine.com|US|Paste|Paste Magazine; Paste magazine
dailydot.com|US||The Daily Dot; Daily Dot
bustle.com|US|Bustle Digital Group|?Bustle
elitedaily.com|US|Bustle Digital Group|Elite Daily
mic.com|US|Bustle Digital Group|Mic.com
inquisitr.com|US||Inquisitr; The Inquisitr
opposingviews.com|US||Opposing Views website
distractify.com|US||Distractify
ladbible.com|GB|LBG Media|LADbible; LADBible
unilad.com unilad.co.uk|GB|LBG Media|UNILAD
joe.co.uk joe.ie|GB||JOE.co.uk; Joe.ie
digitalspy.com|GB|Hearst|Digital Spy
hellomagazine.com|GB||Hello! magazine; HELLO! magazine
ok.co.uk|GB|Reach|OK! magazine
radiotimes.com|GB|Immediate Media|Radio Times
politicshome.com|GB|Total Politics Group|PoliticsHome
order-order.com|GB||Guido Fawkes
conservativehome.com|GB||ConservativeHome; Conservative Home
skwawkbox.org|GB||Skwawkbox
bylinetimes.com|GB||Byline Times
declassifieduk.org|GB||Declassified UK
novaramedia.com|GB||Novara Media
unherd.com|GB|Old Queen Street Media|UnHerd
spiked-online.com|GB||Spiked website
quillette.com|AU||Quillette
the-independent.com|GB|Independent Digital News & Media|The Independent US edition
popbitch.com|GB||Popbitch
themighty.com|US||The Mighty website
boingboing.net|US||Boing Boing; BoingBoing
theonion.com|US||The Onion
waterfordwhispersnews.com|IE||Waterford Whispers News
babylonbee.com|US||The Babylon Bee; Babylon Bee
nationalreport.net|US||National Report website
empirenews.net|US||Empire News
worldnewsdailyreport.com|US||World News Daily Report
mediamass.net|FR||Mediamass; Media Mass
hoax-slayer.net|AU||Hoax-Slayer
popsugar.com|US|Vox Media|Popsugar; POPSUGAR
racked.com|US|Vox Media|Racked
curbed.com|US|Vox Media|Curbed
sbnation.com|US|Vox Media|SB Nation
complex.com|US||Complex magazine
vibe.com|US|Penske Media|Vibe magazine
mtv.com|US|Paramount Skydance|MTV News
allthingsd.com|US|News Corp|AllThingsD; All Things D; All Things Digital
gigaom.com|US||GigaOm; Gigaom
readwrite.com|US||ReadWrite; ReadWriteWeb
pandodaily.com pando.com|US||PandoDaily; Pando
cultofmac.com|US||Cult of Mac
imore.com|US|Future|iMore
tuaw.com|US||TUAW
patentlyapple.com|US||Patently Apple
digitimes.com|TW||Digitimes; DigiTimes
sammobile.com|NL||SamMobile
winfuture.de|DE||WinFuture
neowin.net|US||Neowin
windowscentral.com|US|Future|Windows Central
ghacks.net|DE|Softonic|gHacks; Ghacks
torrentfreak.com|NL||TorrentFreak
siteintelgroup.com|US||SITE Intelligence Group; SITE Intelligence
longwarjournal.org|US|Foundation for Defense of Democracies|Long War Journal
syriahr.com|GB||Syrian Observatory for Human Rights
wikileaks.org|IS||WikiLeaks; Wikileaks
thesmokinggun.com|US||The Smoking Gun
radaronline.com|US|a360 Media|RadarOnline; Radar Online
okmagazine.com|US|a360 Media|OK! USA
hotair.com|US|Salem Media|Hot Air blog
townhall.com|US|Salem Media|Townhall.com
redstate.com|US|Salem Media|RedState
twitchy.com|US|Salem Media|Twitchy
pjmedia.com|US|Salem Media|PJ Media
lifesitenews.com|CA||LifeSiteNews
christianpost.com|US||The Christian Post; Christian Post
catholicnewsagency.com|US|EWTN|Catholic News Agency
ncronline.org|US||National Catholic Reporter
forward.com|US||The Forward newspaper
algemeiner.com|US||The Algemeiner; Algemeiner
`;
