/** Trade, technology and science press; see agencies.ts for how a line reads. */
export const tradePress = `
techcrunch.com|US|Regent|TechCrunch
theverge.com|US|Vox Media|The Verge
wired.com|US|Advance Publications|?Wired; Wired magazine; ?WIRED; Wired.com
arstechnica.com|US|Advance Publications|Ars Technica
engadget.com|US|Apollo Global Management|Engadget
gizmodo.com|US|Keleops|Gizmodo
cnet.com|US|Ziff Davis|CNET
zdnet.com|US|Ziff Davis|ZDNet; ZDNET
pcmag.com|US|Ziff Davis|PCMag; PC Magazine
mashable.com|US|Ziff Davis|Mashable
lifehacker.com|US|Ziff Davis|Lifehacker
ign.com|US|Ziff Davis|IGN
eurogamer.net|GB|Ziff Davis|Eurogamer
techradar.com|GB|Future|TechRadar
tomshardware.com|US|Future|Tom's Hardware
tomsguide.com|US|Future|Tom's Guide
pcgamer.com|GB|Future|PC Gamer
space.com|US|Future|Space.com
livescience.com|US|Future|Live Science
theregister.com theregister.co.uk|GB|Situation Publishing|The Register; El Reg
theinquirer.net|GB||The Inquirer technology site
computerweekly.com|GB|TechTarget|Computer Weekly
techtarget.com|US|TechTarget|TechTarget
itpro.com itpro.co.uk|GB|Future|IT Pro; ITPro
techmonitor.ai|GB|New Statesman Media Group|Tech Monitor
computing.co.uk|GB|Incisive Media|Computing magazine
uktech.news|GB||UKTN; UKTech News
sifted.eu|GB||Sifted
v3.co.uk|GB||V3.co.uk
computerworld.com|US|Foundry|Computerworld
csoonline.com|US|Foundry|CSO Online; CSO magazine
infoworld.com|US|Foundry|InfoWorld
networkworld.com|US|Foundry|Network World
pcworld.com|US|Foundry|PCWorld; PC World
macworld.com|US|Foundry|Macworld
cio.com|US|Foundry|CIO magazine; CIO.com
itworld.com|US|Foundry|ITworld
itnews.com.au|AU|nextmedia|iTnews
theinformation.com|US||?The Information; The Information technology site
recode.net|US|Vox Media|Recode; Re/code
404media.co|US||404 Media
platformer.news|US||Platformer
protocol.com|US||Protocol news site
restofworld.org|US||Rest of World
technologyreview.com|US|MIT|MIT Technology Review; Technology Review
ieee.org|US|IEEE|IEEE Spectrum
venturebeat.com|US||VentureBeat
thenextweb.com|NL|Financial Times|The Next Web; TNW
digitaltrends.com|US|Valnet|Digital Trends
androidpolice.com|US|Valnet|Android Police
polygon.com|US|Valnet|Polygon
xda-developers.com|US|Valnet|XDA Developers; XDA-Developers
makeuseof.com|US|Valnet|MakeUseOf
howtogeek.com|US|Valnet|How-To Geek
androidauthority.com|US||Android Authority
androidcentral.com|US|Future|Android Central
9to5mac.com 9to5google.com|US||9to5Mac; 9to5Google
macrumors.com|US||MacRumors
appleinsider.com|US||AppleInsider
daringfireball.net|US||Daring Fireball
gsmarena.com|BG||GSMArena
phonearena.com|BG||PhoneArena
notebookcheck.net|AT||Notebookcheck; NotebookCheck
anandtech.com|US|Future|AnandTech
extremetech.com|US|Ziff Davis|ExtremeTech
hothardware.com|US||HotHardware
techspot.com|US||TechSpot
slashdot.org|US|Slashdot Media|Slashdot
heise.de|DE|Heise Group|Heise; heise online
golem.de|DE||Golem.de
bgr.com|US|Static Media|BGR
slashgear.com|US|Static Media|SlashGear
kotaku.com|US|Keleops|Kotaku
eweek.com|US|TechnologyAdvice|eWeek; eWEEK
techrepublic.com|US|TechnologyAdvice|TechRepublic
siliconangle.com|US||SiliconANGLE
crn.com|US|The Channel Company|CRN
informationweek.com|US|TechTarget|InformationWeek
darkreading.com|US|TechTarget|Dark Reading
lightreading.com|US|TechTarget|Light Reading
bleepingcomputer.com|US||BleepingComputer; Bleeping Computer
krebsonsecurity.com|US||KrebsOnSecurity; Krebs on Security
threatpost.com|US|Kaspersky|Threatpost; ThreatPost
thehackernews.com|IN||The Hacker News; Hacker News security site
hackread.com|GB||HackRead; Hackread
securityweek.com|US||SecurityWeek
securityaffairs.com securityaffairs.co|IT||Security Affairs
infosecurity-magazine.com|GB|RX|Infosecurity Magazine; Infosecurity magazine
helpnetsecurity.com|HR||Help Net Security
scworld.com scmagazine.com|US|CyberRisk Alliance|SC Media; SC Magazine
cyberscoop.com|US|Scoop News Group|CyberScoop; Cyberscoop
statescoop.com fedscoop.com|US|Scoop News Group|StateScoop; FedScoop
therecord.media|US|Recorded Future|?The Record; The Record from Recorded Future News; Recorded Future News
bankinfosecurity.com govinfosecurity.com databreachtoday.com healthcareinfosecurity.com|US|Information Security Media Group|BankInfoSecurity; Bank Info Security; DataBreachToday; Information Security Media Group
databreaches.net|US||DataBreaches.net; Databreaches.net
cybernews.com|LT||Cybernews
techworm.net|IN||TechWorm
grahamcluley.com|GB||Graham Cluley's blog
troyhunt.com|AU||Troy Hunt's blog
schneier.com|US||Schneier on Security
sophos.com|GB|Thoma Bravo|Naked Security; Sophos News
talosintelligence.com|US|Cisco|Cisco Talos blog
virusbulletin.com|GB||Virus Bulletin
portswigger.net|GB|PortSwigger|The Daily Swig; Daily Swig
coindesk.com|US|Bullish|CoinDesk; Coindesk
cointelegraph.com|US||Cointelegraph; CoinTelegraph
theblock.co|US||The Block news site
decrypt.co|US||Decrypt news site
ccn.com|NO||CCN.com
bitcoinmagazine.com|US|BTC Inc.|Bitcoin Magazine
softpedia.com|RO||Softpedia
nature.com|GB|Springer Nature|?Nature; Nature magazine; Nature News; the journal Nature
scientificamerican.com|US|Springer Nature|Scientific American
science.org sciencemag.org|US|AAAS|?Science; Science magazine; the journal Science
nationalgeographic.com|US|The Walt Disney Company|National Geographic
smithsonianmag.com|US|Smithsonian Institution|Smithsonian Magazine; Smithsonian magazine
popsci.com|US|Recurrent Ventures|Popular Science
popularmechanics.com|US|Hearst|Popular Mechanics
discovermagazine.com|US||Discover magazine; Discover Magazine
quantamagazine.org|US|Simons Foundation|Quanta Magazine; Quanta magazine
phys.org|GB|Science X|Phys.org
eurekalert.org|US|AAAS|EurekAlert
sciencenews.org|US|Society for Science|Science News
insideclimatenews.org|US||Inside Climate News
carbonbrief.org|GB||Carbon Brief
grist.org|US||?Grist; Grist magazine
eenews.net|US|Axel Springer|E&E News
climatechangenews.com|GB||Climate Home News
statnews.com|US|Boston Globe Media Partners|?STAT; STAT News; Stat News
medscape.com|US|WebMD|Medscape
webmd.com|US|WebMD|WebMD
bmj.com|GB|British Medical Association|The BMJ; British Medical Journal; BMJ
thelancet.com|GB|Elsevier|The Lancet; Lancet
nejm.org|US|Massachusetts Medical Society|New England Journal of Medicine; NEJM
jamanetwork.com|US|American Medical Association|JAMA; Journal of the American Medical Association
medpagetoday.com|US|Ziff Davis|MedPage Today
fiercehealthcare.com fiercebiotech.com fiercepharma.com|US|Questex|Fierce Healthcare; Fierce Biotech; Fierce Pharma
endpoints.news endpts.com|US|Financial Times|Endpoints News
healthcareitnews.com|US|HIMSS Media|Healthcare IT News
modernhealthcare.com|US|Crain Communications|Modern Healthcare
beckershospitalreview.com|US||Becker's Hospital Review
hipaajournal.com|US||HIPAA Journal; The HIPAA Journal
adweek.com|US|Shamrock Capital|Adweek
adage.com|US|Crain Communications|Ad Age; Advertising Age
autonews.com|US|Crain Communications|Automotive News
chicagobusiness.com|US|Crain Communications|Crain's Chicago Business
crainsnewyork.com|US|Crain Communications|Crain's New York Business
digiday.com|US|Digiday Media|Digiday
pressgazette.co.uk|GB|New Statesman Media Group|Press Gazette
niemanlab.org|US|Harvard University|Nieman Lab
poynter.org|US|Poynter Institute|Poynter
politifact.com|US|Poynter Institute|PolitiFact
snopes.com|US||Snopes
factcheck.org|US|Annenberg Public Policy Center|FactCheck.org
cjr.org|US|Columbia University|Columbia Journalism Review
bizjournals.com|US|Advance Publications|American City Business Journals; Business Journals
americanbanker.com|US|Arizent|American Banker
insurancejournal.com|US|Wells Media Group|Insurance Journal
institutionalinvestor.com|US||Institutional Investor
euromoney.com|GB||Euromoney
risk.net|GB|Infopro Digital|Risk.net
thebanker.com|GB|Financial Times|The Banker
law.com|US|ALM|Law.com; The American Lawyer; American Lawyer; National Law Journal
law360.com|US|RELX|Law360
abovethelaw.com|US|Breaking Media|Above the Law blog; Above The Law
lawfaremedia.org lawfareblog.com|US||?Lawfare; Lawfare website
justsecurity.org|US||Just Security
scotusblog.com|US|The Dispatch|SCOTUSblog
chronicle.com|US||Chronicle of Higher Education; The Chronicle of Higher Education; ?The Chronicle
insidehighered.com|US|Times Higher Education|Inside Higher Ed
timeshighereducation.com|GB|Inflexion|Times Higher Education
edweek.org|US||Education Week
chalkbeat.org|US|Civic News Company|Chalkbeat
tes.com|GB||Tes magazine
flightglobal.com|GB|DVV Media|FlightGlobal; Flight Global
aviationweek.com|US|Informa|Aviation Week; Aviation Week & Space Technology
ainonline.com|US||AIN Online; Aviation International News
simpleflying.com|US|Valnet|Simple Flying
avherald.com|AT||The Aviation Herald; Aviation Herald
spacenews.com|US||SpaceNews; Space News
lloydslist.com|GB|Lloyd's List Intelligence|Lloyd's List
tradewindsnews.com|NO|NHST|TradeWinds
maritime-executive.com|US||The Maritime Executive; Maritime Executive
gcaptain.com|US||gCaptain
splash247.com|SG||Splash247
joc.com|US|S&P Global|Journal of Commerce
freightwaves.com|US||FreightWaves
railwaygazette.com|GB|DVV Media|Railway Gazette; Railway Gazette International
constructionnews.co.uk|GB|EMAP|Construction News
building.co.uk|GB|Assemble Media Group|Building magazine
newcivilengineer.com|GB|EMAP|New Civil Engineer
nursingtimes.net|GB|EMAP|Nursing Times
hsj.co.uk|GB|Wilmington|Health Service Journal; HSJ
pulsetoday.co.uk|GB|Cogora|Pulse magazine
thegrocer.co.uk|GB|William Reed|The Grocer
retailgazette.co.uk|GB||Retail Gazette
marketingweek.com|GB||Marketing Week
campaignlive.co.uk|GB|Haymarket|Campaign magazine
autocar.co.uk|GB|Haymarket|Autocar
autosport.com motorsport.com|GB|Motorsport Network|Autosport; Motorsport.com
autoexpress.co.uk|GB|Carwow|Auto Express
topgear.com|GB|BBC|Top Gear magazine
motortrend.com|US|Hearst|MotorTrend; Motor Trend
caranddriver.com|US|Hearst|Car and Driver
jalopnik.com|US|Static Media|Jalopnik
electrek.co|US||Electrek
insideevs.com|US|Motorsport Network|InsideEVs
janes.com|GB||Janes; Jane's; Jane's Defence Weekly
ukdefencejournal.org.uk|GB||UK Defence Journal
usni.org|US|U.S. Naval Institute|USNI News
twz.com|US|Recurrent Ventures|The War Zone; The War Zone website
navalnews.com|FR||Naval News
oilprice.com|US||Oilprice.com; OilPrice.com
upstreamonline.com|NO|NHST|Upstream Online
argusmedia.com|GB|Argus Media|Argus Media
spglobal.com|US|S&P Global|S&P Global Commodity Insights; Platts; S&P Global Platts
utilitydive.com cybersecuritydive.com healthcaredive.com retaildive.com constructiondive.com|US|Informa|Utility Dive; Cybersecurity Dive; Healthcare Dive; Retail Dive; Construction Dive
mining.com|CA||MINING.COM; Mining.com
farmersweekly.co.uk fwi.co.uk|GB|MA Agriculture|Farmers Weekly
agweb.com|US|Farm Journal|Farm Journal; AgWeb
eater.com|US|Vox Media|?Eater; Eater.com
skift.com|US||Skift
travelweekly.com|US|Northstar Travel Group|Travel Weekly
ttgmedia.com|GB||TTG Media
abta.com|GB|ABTA|ABTA magazine
womensweardaily.com wwd.com|US|Penske Media|Women's Wear Daily; WWD
businessoffashion.com|GB||The Business of Fashion; Business of Fashion
screendaily.com|GB|Media Business Insight|Screen Daily; Screen International
nme.com|SG|Caldecott Music Group|NME
pitchfork.com|US|Advance Publications|?Pitchfork; Pitchfork magazine
thestage.co.uk|GB||The Stage newspaper
artnews.com|US|Penske Media|ARTnews; ARTNews
theartnewspaper.com|GB|AMTD|The Art Newspaper; Art Newspaper
publishersweekly.com|US||Publishers Weekly
thebookseller.com|GB||The Bookseller
gamespot.com|US|Fandom|GameSpot
gamesindustry.biz|GB|Ziff Davis|GamesIndustry.biz
intomobile.com|US||IntoMobile
komando.com|US||Kim Komando
`;
