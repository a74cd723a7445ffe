/** General press of the United States; see agencies.ts for how a line reads. */
export const unitedStates = `
nytimes.com nyti.ms|US|The New York Times Company|The New York Times; New York Times; NYT; NY Times; N.Y. Times; ?The Times
washingtonpost.com wapo.st|US|Nash Holdings|The Washington Post; Washington Post; WaPo; ?The Post
wsj.com wsj.net|US|News Corp|The Wall Street Journal; Wall Street Journal; WSJ; ?The Journal
usatoday.com|US|USA TODAY Co.|USA Today; USA TODAY
latimes.com|US|Nant Capital|Los Angeles Times; L.A. Times; LA Times; ?The Times
chicagotribune.com|US|Tribune Publishing|Chicago Tribune; ?The Tribune
suntimes.com|US|Chicago Public Media|Chicago Sun-Times; ?The Sun-Times
bostonglobe.com|US|Boston Globe Media Partners|The Boston Globe; Boston Globe; ?The Globe
boston.com|US|Boston Globe Media Partners|Boston.com
bostonherald.com|US|MediaNews Group|Boston Herald; ?The Herald
nypost.com pagesix.com|US|News Corp|New York Post; N.Y. Post; NY Post; ?The Post
nydailynews.com|US|Daily News Enterprises|New York Daily News; NY Daily News; ?The Daily News
newsday.com|US||Newsday
amny.com|US|Schneps Media|amNewYork; amNY
gothamist.com wnyc.org|US|New York Public Radio|Gothamist; WNYC
thecity.nyc|US||THE CITY
inquirer.com philly.com|US|Lenfest Institute|The Philadelphia Inquirer; Philadelphia Inquirer; Philadelphia Daily News; ?The Inquirer
post-gazette.com|US|Block Communications|Pittsburgh Post-Gazette; Post-Gazette
triblive.com|US|Trib Total Media|Pittsburgh Tribune-Review; Tribune-Review; TribLive
pennlive.com|US|Advance Publications|PennLive; The Patriot-News; Patriot-News
mcall.com|US|Tribune Publishing|The Morning Call; Allentown Morning Call
baltimoresun.com|US|David D. Smith|The Baltimore Sun; Baltimore Sun; ?The Sun
thebaltimorebanner.com|US||The Baltimore Banner; Baltimore Banner
capitalgazette.com|US|David D. Smith|Capital Gazette
washingtontimes.com|US|Operations Holdings|The Washington Times; Washington Times
washingtonexaminer.com|US|Clarity Media Group|Washington Examiner; ?The Examiner
nj.com|US|Advance Publications|NJ.com; The Star-Ledger; Star-Ledger
northjersey.com|US|USA TODAY Co.|NorthJersey.com; The Record of Bergen County
courant.com|US|Tribune Publishing|Hartford Courant; ?The Courant
providencejournal.com|US|USA TODAY Co.|The Providence Journal; Providence Journal
unionleader.com|US||New Hampshire Union Leader; Union Leader
pressherald.com|US|National Trust for Local News|Portland Press Herald; Press Herald
bangordailynews.com|US||Bangor Daily News
buffalonews.com|US|Lee Enterprises|The Buffalo News; Buffalo News
democratandchronicle.com|US|USA TODAY Co.|Democrat and Chronicle; Rochester Democrat and Chronicle
timesunion.com|US|Hearst|Times Union; Albany Times Union
syracuse.com|US|Advance Publications|Syracuse.com; The Post-Standard; Post-Standard
cleveland.com|US|Advance Publications|Cleveland.com; The Plain Dealer; Plain Dealer
dispatch.com|US|USA TODAY Co.|The Columbus Dispatch; Columbus Dispatch
cincinnati.com|US|USA TODAY Co.|The Cincinnati Enquirer; Cincinnati Enquirer; ?The Enquirer
daytondailynews.com|US|Cox Enterprises|Dayton Daily News
toledoblade.com|US|Block Communications|The Blade of Toledo; Toledo Blade; ?The Blade
freep.com|US|USA TODAY Co.|Detroit Free Press; ?The Free Press
detroitnews.com|US||The Detroit News; Detroit News
mlive.com|US|Advance Publications|MLive; MLive.com; Grand Rapids Press
indystar.com|US|USA TODAY Co.|The Indianapolis Star; Indianapolis Star; IndyStar
jsonline.com|US|USA TODAY Co.|Milwaukee Journal Sentinel; Journal Sentinel
madison.com|US|Lee Enterprises|Wisconsin State Journal
startribune.com|US|Glen Taylor|The Minnesota Star Tribune; Minnesota Star Tribune; Minneapolis Star Tribune; Star Tribune
twincities.com|US|MediaNews Group|St. Paul Pioneer Press; Pioneer Press
desmoinesregister.com|US|USA TODAY Co.|The Des Moines Register; Des Moines Register; ?The Register
omaha.com|US|Lee Enterprises|Omaha World-Herald; World-Herald
kansascity.com|US|McClatchy|The Kansas City Star; Kansas City Star; ?The Star
stltoday.com|US|Lee Enterprises|St. Louis Post-Dispatch; Post-Dispatch
kansas.com|US|McClatchy|The Wichita Eagle; Wichita Eagle
courier-journal.com|US|USA TODAY Co.|The Courier-Journal; Courier Journal; Louisville Courier Journal; Courier-Journal
kentucky.com|US|McClatchy|Lexington Herald-Leader; Herald-Leader
tennessean.com|US|USA TODAY Co.|The Tennessean; Tennessean
commercialappeal.com|US|USA TODAY Co.|The Commercial Appeal; Commercial Appeal
knoxnews.com|US|USA TODAY Co.|Knoxville News Sentinel; Knox News
timesfreepress.com|US|WEHCO Media|Chattanooga Times Free Press; Times Free Press
arkansasonline.com|US|WEHCO Media|Arkansas Democrat-Gazette; Democrat-Gazette
clarionledger.com|US|USA TODAY Co.|The Clarion-Ledger; Clarion Ledger; Clarion-Ledger
nola.com theadvocate.com|US|Georges Media Group|The Times-Picayune; Times-Picayune; NOLA.com; The New Orleans Advocate; ?The Advocate
al.com|US|Advance Publications|AL.com; The Birmingham News; Birmingham News
ajc.com|US|Cox Enterprises|The Atlanta Journal-Constitution; Atlanta Journal-Constitution; AJC; Journal-Constitution
savannahnow.com|US|USA TODAY Co.|Savannah Morning News
charlotteobserver.com|US|McClatchy|The Charlotte Observer; Charlotte Observer
newsobserver.com|US|McClatchy|The News & Observer; News & Observer; News and Observer
thestate.com|US|McClatchy|The State of Columbia
postandcourier.com|US|Evening Post Industries|The Post and Courier; Post and Courier
greenvilleonline.com|US|USA TODAY Co.|The Greenville News; Greenville News
miamiherald.com|US|McClatchy|Miami Herald; The Miami Herald; ?The Herald
sun-sentinel.com|US|Tribune Publishing|South Florida Sun Sentinel; Sun Sentinel; Sun-Sentinel
orlandosentinel.com|US|Tribune Publishing|Orlando Sentinel; ?The Sentinel
tampabay.com|US|Times Publishing Company|Tampa Bay Times; St. Petersburg Times
palmbeachpost.com|US|USA TODAY Co.|The Palm Beach Post; Palm Beach Post; ?The Post
jacksonville.com|US|USA TODAY Co.|The Florida Times-Union; Florida Times-Union; Times-Union
tallahassee.com|US|USA TODAY Co.|Tallahassee Democrat
richmond.com|US|Lee Enterprises|Richmond Times-Dispatch; Times-Dispatch
pilotonline.com|US|Tribune Publishing|The Virginian-Pilot; Virginian-Pilot
roanoke.com|US|Lee Enterprises|The Roanoke Times; Roanoke Times
wvgazettemail.com|US|HD Media|Charleston Gazette-Mail; Gazette-Mail; Charleston Gazette
dallasnews.com|US|Hearst|The Dallas Morning News; Dallas Morning News; ?The Morning News
houstonchronicle.com chron.com|US|Hearst|Houston Chronicle; Chron.com; ?The Chronicle
expressnews.com mysanantonio.com|US|Hearst|San Antonio Express-News; Express-News
statesman.com|US|Hearst|Austin American-Statesman; American-Statesman
star-telegram.com|US|McClatchy|Fort Worth Star-Telegram; Star-Telegram
texastribune.org|US||The Texas Tribune; Texas Tribune
elpasotimes.com|US|USA TODAY Co.|El Paso Times
oklahoman.com newsok.com|US|USA TODAY Co.|The Oklahoman; Oklahoman
tulsaworld.com|US|Lee Enterprises|Tulsa World
denverpost.com|US|MediaNews Group|The Denver Post; Denver Post; ?The Post
gazette.com|US|Clarity Media Group|The Colorado Springs Gazette; Colorado Springs Gazette; ?The Gazette
coloradosun.com|US||The Colorado Sun; Colorado Sun
sltrib.com|US||The Salt Lake Tribune; Salt Lake Tribune; ?The Tribune
deseret.com deseretnews.com|US|Deseret Management Corporation|Deseret News
ksl.com|US|Deseret Management Corporation|KSL; KSL.com; KSL-TV
reviewjournal.com|US||Las Vegas Review-Journal; Review-Journal
lasvegassun.com|US|Greenspun Media Group|Las Vegas Sun
rgj.com|US|USA TODAY Co.|Reno Gazette Journal; Reno Gazette-Journal
azcentral.com|US|USA TODAY Co.|The Arizona Republic; Arizona Republic; azcentral
tucson.com|US|Lee Enterprises|Arizona Daily Star
abqjournal.com|US||Albuquerque Journal
santafenewmexican.com|US||The Santa Fe New Mexican; Santa Fe New Mexican
idahostatesman.com|US|McClatchy|Idaho Statesman
seattletimes.com|US|The Seattle Times Company|The Seattle Times; Seattle Times
seattlepi.com|US|Hearst|Seattle Post-Intelligencer; SeattlePI
spokesman.com|US|Cowles Company|The Spokesman-Review; Spokesman-Review
thenewstribune.com|US|McClatchy|The News Tribune of Tacoma; Tacoma News Tribune
oregonlive.com|US|Advance Publications|The Oregonian; Oregonian; OregonLive
sfchronicle.com sfgate.com|US|Hearst|San Francisco Chronicle; SFGATE; SFGate; SF Chronicle; ?The Chronicle
sfexaminer.com|US|Clint Reilly Communications|San Francisco Examiner; ?The Examiner
mercurynews.com|US|MediaNews Group|The Mercury News; San Jose Mercury News; Mercury News
eastbaytimes.com|US|MediaNews Group|East Bay Times
sacbee.com|US|McClatchy|The Sacramento Bee; Sacramento Bee; ?The Bee
fresnobee.com|US|McClatchy|The Fresno Bee; Fresno Bee; ?The Bee
modbee.com|US|McClatchy|The Modesto Bee; Modesto Bee; ?The Bee
ocregister.com|US|MediaNews Group|The Orange County Register; Orange County Register; ?The Register
dailynews.com|US|MediaNews Group|Los Angeles Daily News; ?The Daily News
presstelegram.com|US|MediaNews Group|Press-Telegram; Long Beach Press-Telegram
pe.com|US|MediaNews Group|The Press-Enterprise; Press-Enterprise
sandiegouniontribune.com utsandiego.com|US|MediaNews Group|The San Diego Union-Tribune; San Diego Union-Tribune; Union-Tribune; U-T San Diego
desertsun.com|US|USA TODAY Co.|The Desert Sun; Desert Sun
pressdemocrat.com|US|MediaNews Group|The Press Democrat; Press Democrat
calmatters.org|US||CalMatters
staradvertiser.com|US|Oahu Publications|Honolulu Star-Advertiser; Star-Advertiser
civilbeat.org|US||Honolulu Civil Beat; Civil Beat
adn.com|US|Binkley Company|Anchorage Daily News; Alaska Dispatch News
cnn.com cnn.it|US|Warner Bros. Discovery|CNN; CNN International
foxnews.com|US|Fox Corporation|Fox News; Fox News Channel; Fox News Digital
foxbusiness.com|US|Fox Corporation|Fox Business; Fox Business Network
nbcnews.com|US|Comcast|NBC News; NBCNews.com; ?NBC
msnbc.com ms.now|US|Versant|MSNBC; MS NOW
cnbc.com|US|Versant|CNBC
today.com|US|Comcast|Today show
abcnews.com go.com|US|The Walt Disney Company|ABC News; ABCNews.com; ?ABC
cbsnews.com|US|Paramount Skydance|CBS News; 60 Minutes; ?CBS
npr.org|US||NPR; National Public Radio
pbs.org|US||PBS; PBS NewsHour; PBS News; PBS News Hour
c-span.org|US||C-SPAN
newsnationnow.com|US|Nexstar|NewsNation
newsmax.com|US|Newsmax Media|Newsmax
oann.com|US|Herring Networks|One America News; OAN; One America News Network
voanews.com|US|U.S. Agency for Global Media|Voice of America; VOA
rferl.org|US|U.S. Agency for Global Media|Radio Free Europe; Radio Free Europe/Radio Liberty; RFE/RL
rfa.org|US|U.S. Agency for Global Media|Radio Free Asia; RFA
univision.com|US|TelevisaUnivision|Univision
telemundo.com|US|Comcast|Telemundo
politico.com politico.eu|US|Axel Springer|Politico; POLITICO; Politico Europe
businessinsider.com insider.com|US|Axel Springer|Business Insider
axios.com|US|Cox Enterprises|Axios
thehill.com|US|Nexstar|The Hill
rollcall.com|US|FiscalNote|Roll Call; CQ Roll Call
semafor.com|US||Semafor
punchbowl.news|US||Punchbowl News
propublica.org|US||ProPublica
theintercept.com|US||The Intercept
themarshallproject.org|US||The Marshall Project; Marshall Project
motherjones.com|US|Center for Investigative Reporting|Mother Jones
revealnews.org|US|Center for Investigative Reporting|Center for Investigative Reporting
theatlantic.com|US|Emerson Collective|?The Atlantic; The Atlantic magazine
newyorker.com|US|Advance Publications|The New Yorker; New Yorker magazine
nymag.com vulture.com thecut.com|US|Vox Media|New York Magazine; New York magazine
vox.com|US|Vox Media|?Vox; Vox.com
slate.com|US|Graham Holdings|?Slate; Slate magazine
salon.com|US||?Salon; Salon.com
thedailybeast.com|US|IAC|The Daily Beast; Daily Beast
huffpost.com huffingtonpost.com huffingtonpost.co.uk|US|BuzzFeed|HuffPost; Huffington Post; The Huffington Post
buzzfeednews.com buzzfeed.com|US|BuzzFeed|BuzzFeed News; BuzzFeed; Buzzfeed
vice.com|US|Vice Media|Vice News; VICE News; Motherboard; ?VICE; ?Vice
time.com|US|Marc Benioff|?Time; Time magazine; TIME; TIME magazine
newsweek.com|US|Newsweek Publishing|Newsweek
usnews.com|US|U.S. News & World Report|U.S. News & World Report; US News & World Report
theweek.com|US|Future|?The Week; The Week magazine
thenation.com|US||?The Nation; The Nation magazine
newrepublic.com|US||The New Republic; New Republic
nationalreview.com|US||National Review
weeklystandard.com|US||The Weekly Standard; Weekly Standard
reason.com|US|Reason Foundation|Reason magazine
thedispatch.com|US||?The Dispatch
thebulwark.com|US||The Bulwark
thefp.com|US|Paramount Skydance|?The Free Press
breitbart.com|US||Breitbart; Breitbart News
dailycaller.com|US||The Daily Caller; Daily Caller
dailywire.com|US||The Daily Wire; Daily Wire
theblaze.com|US|Blaze Media|TheBlaze; The Blaze; Blaze Media
thefederalist.com|US||?The Federalist
freebeacon.com|US||Washington Free Beacon; Free Beacon
realclearpolitics.com|US||RealClearPolitics; Real Clear Politics
fivethirtyeight.com|US|The Walt Disney Company|FiveThirtyEight
rollingstone.com|US|Penske Media|Rolling Stone
vanityfair.com|US|Advance Publications|Vanity Fair
esquire.com|US|Hearst|Esquire; Esquire magazine
gq.com|US|Advance Publications|GQ; GQ magazine
people.com|US|People Inc.|People magazine; PEOPLE
ew.com|US|People Inc.|Entertainment Weekly
usmagazine.com|US|a360 Media|Us Weekly; US Weekly
tmz.com|US|Fox Corporation|TMZ
eonline.com|US|Versant|E! News; E! Online
nationalenquirer.com|US||National Enquirer
variety.com|US|Penske Media|Variety magazine
hollywoodreporter.com|US|Penske Media|The Hollywood Reporter; Hollywood Reporter; THR
deadline.com|US|Penske Media|Deadline Hollywood; Deadline.com
billboard.com|US|Penske Media|Billboard magazine
thewrap.com|US||TheWrap; The Wrap
indiewire.com|US|Penske Media|IndieWire; Indiewire
espn.com espn.co.uk|US|The Walt Disney Company|ESPN; ESPN.com
si.com|US|Authentic Brands Group|Sports Illustrated
bleacherreport.com|US|Warner Bros. Discovery|Bleacher Report
theathletic.com|US|The New York Times Company|The Athletic
deadspin.com|US||Deadspin
sportingnews.com|US||The Sporting News; Sporting News
csmonitor.com|US||The Christian Science Monitor; Christian Science Monitor; ?The Monitor
barrons.com|US|News Corp|Barron's
marketwatch.com|US|News Corp|MarketWatch; Marketwatch
forbes.com|US|Forbes Media|?Forbes; Forbes magazine; Forbes.com
fortune.com|US|Fortune Media Group|?Fortune; Fortune magazine
fastcompany.com|US|Mansueto Ventures|Fast Company
inc.com|US|Mansueto Ventures|Inc. magazine
hbr.org|US|Harvard Business Publishing|Harvard Business Review
foreignpolicy.com|US|Graham Holdings|?Foreign Policy; Foreign Policy magazine
foreignaffairs.com|US|Council on Foreign Relations|?Foreign Affairs; Foreign Affairs magazine
defenseone.com|US|GovExec|Defense One
govexec.com|US|GovExec|Government Executive
nextgov.com|US|GovExec|Nextgov; Nextgov/FCW
militarytimes.com armytimes.com navytimes.com airforcetimes.com|US|Sightline Media Group|Military Times; Army Times; Navy Times; Air Force Times
defensenews.com|US|Sightline Media Group|Defense News
stripes.com|US|U.S. Department of Defense|Stars and Stripes
breakingdefense.com|US|Breaking Media|Breaking Defense
taskandpurpose.com|US|Recurrent Ventures|Task & Purpose
military.com|US||Military.com
yahoo.com|US|Apollo Global Management|Yahoo News; Yahoo! News; Yahoo Finance; ?Yahoo
msn.com|US|Microsoft|MSN; MSN.com
aol.com|US||AOL News; ?AOL
drudgereport.com|US||Drudge Report; The Drudge Report
patch.com|US|Hale Global|Patch.com
`;
