/** General press of Canada, Australia and New Zealand; see agencies.ts for how a line reads. */
export const canadaAndPacific = `
cbc.ca|CA|CBC/Radio-Canada|CBC News; CBC; CBC Radio; Canadian Broadcasting Corporation
radio-canada.ca|CA|CBC/Radio-Canada|Radio-Canada
ctvnews.ca|CA|Bell Media|CTV News; CTV
cp24.com|CA|Bell Media|CP24
globalnews.ca|CA|Corus Entertainment|Global News
theglobeandmail.com|CA|Woodbridge|The Globe and Mail; Globe and Mail; ?The Globe
thestar.com|CA|Torstar|Toronto Star; ?The Star
nationalpost.com financialpost.com|CA|Postmedia|National Post; Financial Post
torontosun.com|CA|Postmedia|Toronto Sun; ?The Sun
vancouversun.com|CA|Postmedia|Vancouver Sun; ?The Sun
theprovince.com|CA|Postmedia|The Vancouver Province; ?The Province
calgaryherald.com|CA|Postmedia|Calgary Herald; ?The Herald
calgarysun.com|CA|Postmedia|Calgary Sun
edmontonjournal.com|CA|Postmedia|Edmonton Journal; ?The Journal
ottawacitizen.com|CA|Postmedia|Ottawa Citizen; ?The Citizen
montrealgazette.com|CA|Postmedia|Montreal Gazette; ?The Gazette
leaderpost.com|CA|Postmedia|Regina Leader-Post; Leader-Post
thestarphoenix.com|CA|Postmedia|Saskatoon StarPhoenix; StarPhoenix
windsorstar.com|CA|Postmedia|Windsor Star
thechronicleherald.ca saltwire.com|CA|Postmedia|The Chronicle Herald; Halifax Chronicle Herald; SaltWire
winnipegfreepress.com|CA|FP Canadian Newspapers|Winnipeg Free Press; ?The Free Press
thespec.com|CA|Torstar|The Hamilton Spectator; Hamilton Spectator; ?The Spectator
therecord.com|CA|Torstar|Waterloo Region Record; ?The Record
timescolonist.com|CA|Glacier Media|Times Colonist; Victoria Times Colonist
thetyee.ca|CA||The Tyee
thewalrus.ca|CA||?The Walrus; The Walrus magazine
macleans.ca|CA||Maclean's
lapresse.ca|CA||La Presse
ledevoir.com|CA||Le Devoir
abc.net.au|AU|Australian Broadcasting Corporation|ABC News Australia; Australian Broadcasting Corporation; ABC Australia; ?ABC News; ?ABC
sbs.com.au|AU|Special Broadcasting Service|SBS News; ?SBS
news.com.au|AU|News Corp|news.com.au; News.com.au
theaustralian.com.au|AU|News Corp|?The Australian; The Australian newspaper
dailytelegraph.com.au|AU|News Corp|Sydney Daily Telegraph
heraldsun.com.au|AU|News Corp|Herald Sun
couriermail.com.au|AU|News Corp|The Courier-Mail; Courier-Mail; Courier Mail
adelaidenow.com.au|AU|News Corp|The Advertiser of Adelaide; Adelaide Advertiser
themercury.com.au|AU|News Corp|Hobart Mercury; ?The Mercury
skynews.com.au|AU|News Corp|Sky News Australia
smh.com.au|AU|Nine Entertainment|The Sydney Morning Herald; Sydney Morning Herald; ?The Herald
theage.com.au|AU|Nine Entertainment|?The Age; The Age newspaper
brisbanetimes.com.au|AU|Nine Entertainment|Brisbane Times
watoday.com.au|AU|Nine Entertainment|WAtoday
afr.com|AU|Nine Entertainment|Australian Financial Review; The Australian Financial Review; AFR
9news.com.au nine.com.au|AU|Nine Entertainment|9News; Nine News
7news.com.au|AU|Seven West Media|7NEWS; 7News; Seven News
thewest.com.au perthnow.com.au|AU|Seven West Media|The West Australian; West Australian; PerthNow
canberratimes.com.au|AU|Australian Community Media|The Canberra Times; Canberra Times
newcastleherald.com.au|AU|Australian Community Media|Newcastle Herald
crikey.com.au|AU|Private Media|Crikey
thesaturdaypaper.com.au|AU|Schwartz Media|The Saturday Paper
thenewdaily.com.au|AU|Industry Super Holdings|The New Daily
nzherald.co.nz|NZ|NZME|The New Zealand Herald; New Zealand Herald; NZ Herald; ?The Herald
stuff.co.nz|NZ||?Stuff; Stuff.co.nz
thepost.co.nz|NZ|Stuff|?The Post; The Dominion Post; Dominion Post
rnz.co.nz radionz.co.nz|NZ|RNZ|RNZ; Radio New Zealand; Radio NZ
tvnz.co.nz 1news.co.nz|NZ|TVNZ|1News; TVNZ; 1 News
newshub.co.nz|NZ|Warner Bros. Discovery|Newshub
odt.co.nz|NZ|Allied Press|Otago Daily Times
thespinoff.co.nz|NZ||The Spinoff
fijitimes.com.fj|FJ|Motibhai Group|The Fiji Times; Fiji Times
postcourier.com.pg|PG|News Corp|PNG Post-Courier; Post-Courier
`;
