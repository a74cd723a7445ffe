/** Press of continental Europe, Africa and Latin America that English-language news quotes; see agencies.ts for how a line reads. */
export const europeAfricaAmericas = `
dw.com|DE|Deutsche Welle|Deutsche Welle; DW; DW News
spiegel.de|DE|Spiegel-Verlag|Der Spiegel; Spiegel magazine; Spiegel Online; ?Spiegel
faz.net|DE||Frankfurter Allgemeine Zeitung; FAZ; Frankfurter Allgemeine
sueddeutsche.de sz.de|DE|Süddeutscher Verlag|Süddeutsche Zeitung; Sueddeutsche Zeitung; Süddeutsche
zeit.de|DE||Die Zeit; Zeit Online
welt.de|DE|Axel Springer|Die Welt; Welt am Sonntag
bild.de|DE|Axel Springer|Bild; Bild am Sonntag; Bild newspaper
handelsblatt.com|DE|Handelsblatt Media Group|Handelsblatt
tagesspiegel.de|DE|Dieter von Holtzbrinck Medien|Der Tagesspiegel; Tagesspiegel
tagesschau.de ard.de|DE|ARD|ARD; Tagesschau
zdf.de|DE|ZDF|ZDF
thelocal.com thelocal.de thelocal.fr thelocal.se|SE||The Local
lemonde.fr|FR|Groupe Le Monde|Le Monde
lefigaro.fr|FR|Groupe Figaro|Le Figaro
liberation.fr|FR||Libération; Liberation newspaper
leparisien.fr|FR|LVMH|Le Parisien
lesechos.fr|FR|LVMH|Les Echos; Les Échos
mediapart.fr|FR||Mediapart
france24.com|FR|France Médias Monde|France 24; FRANCE 24
rfi.fr|FR|France Médias Monde|Radio France Internationale; RFI
franceinfo.fr francetvinfo.fr|FR||Franceinfo; France Info
bfmtv.com|FR|CMA CGM|BFMTV; BFM TV
tf1info.fr|FR|TF1 Group|TF1
lexpress.fr|FR||L'Express
lepoint.fr|FR||Le Point
ouest-france.fr|FR||Ouest-France
euronews.com|BE||Euronews
brusselstimes.com|BE||The Brussels Times; Brussels Times
lesoir.be|BE|Rossel|Le Soir
standaard.be|BE|Mediahuis|De Standaard
hln.be|BE|DPG Media|Het Laatste Nieuws
vrt.be|BE|VRT|VRT; VRT NWS
rtbf.be|BE|RTBF|RTBF
euobserver.com|BE||EUobserver
euractiv.com|BE|Mediahuis|Euractiv; EurActiv
nos.nl|NL|NOS|NOS news; ?NOS
nrc.nl|NL|Mediahuis|NRC Handelsblad; NRC newspaper; ?NRC
telegraaf.nl|NL|Mediahuis|De Telegraaf
volkskrant.nl|NL|DPG Media|de Volkskrant; De Volkskrant; Volkskrant
ad.nl|NL|DPG Media|Algemeen Dagblad
dutchnews.nl|NL||DutchNews.nl; Dutch News
rtl.nl|NL||RTL Nieuws
swissinfo.ch|CH|SRG SSR|Swissinfo; SWI swissinfo.ch
nzz.ch|CH|NZZ Mediengruppe|Neue Zürcher Zeitung; NZZ
tagesanzeiger.ch|CH|TX Group|Tages-Anzeiger
derstandard.at|AT||Der Standard
orf.at|AT|ORF|ORF
krone.at|AT||Kronen Zeitung
elpais.com|ES|PRISA|El País; El Pais
elmundo.es|ES|Unidad Editorial|El Mundo
abc.es|ES|Vocento|ABC newspaper of Spain
lavanguardia.com|ES|Grupo Godó|La Vanguardia
rtve.es|ES|RTVE|RTVE; TVE
publico.pt|PT|Sonae|Público
expresso.pt|PT|Impresa|Expresso
corriere.it|IT|RCS MediaGroup|Corriere della Sera
repubblica.it|IT|GEDI Gruppo Editoriale|La Repubblica; Repubblica
lastampa.it|IT|GEDI Gruppo Editoriale|La Stampa
ilsole24ore.com|IT|Confindustria|Il Sole 24 Ore
rai.it rainews.it|IT|RAI|RAI; Rai News
vaticannews.va|VA|Dicastery for Communication|Vatican News; Vatican Radio
ilmessaggero.it|IT|Caltagirone Editore|Il Messaggero
dn.se|SE|Bonnier|Dagens Nyheter
svd.se|SE|Schibsted|Svenska Dagbladet
aftonbladet.se|SE|Schibsted|Aftonbladet
expressen.se|SE|Bonnier|Expressen
svt.se|SE|SVT|SVT
sverigesradio.se|SE|Sveriges Radio|Swedish Radio; Sveriges Radio
aftenposten.no|NO|Schibsted|Aftenposten
vg.no|NO|Schibsted|Verdens Gang; VG newspaper; ?VG
dn.no|NO|NHST|Dagens Næringsliv
nrk.no|NO|NRK|NRK
politiken.dk|DK|JP/Politikens Hus|Politiken
berlingske.dk|DK|Berlingske Media|Berlingske
jyllands-posten.dk jp.dk|DK|JP/Politikens Hus|Jyllands-Posten
dr.dk|DK|DR|Danish broadcaster DR
hs.fi|FI|Sanoma|Helsingin Sanomat
yle.fi|FI|Yle|Yle; YLE
ruv.is|IS|RÚV|RÚV; RUV
err.ee|EE|ERR|ERR News; ERR
postimees.ee|EE|Postimees Group|Postimees
delfi.lt delfi.lv delfi.ee|LT|Ekspress Grupp|Delfi
lrt.lt|LT|LRT|LRT
lsm.lv|LV|Latvijas Televīzija|LSM
gazetawyborcza.pl wyborcza.pl|PL|Agora|Gazeta Wyborcza
rp.pl|PL||Rzeczpospolita
tvn24.pl|PL|Warner Bros. Discovery|TVN24; TVN
onet.pl|PL|Ringier Axel Springer|Onet
notesfrompoland.com|PL||Notes from Poland
idnes.cz|CZ|Mafra|iDNES; Mladá fronta Dnes
radio.cz|CZ|Czech Radio|Radio Prague; Radio Prague International
telex.hu|HU||Telex.hu
index.hu|HU||Index.hu
balkaninsight.com|BA|BIRN|Balkan Insight; Balkan Investigative Reporting Network; BIRN
occrp.org|NL||OCCRP; Organized Crime and Corruption Reporting Project
ekathimerini.com kathimerini.gr|GR||Kathimerini; eKathimerini
kyivpost.com|UA||Kyiv Post
kyivindependent.com|UA||The Kyiv Independent; Kyiv Independent
pravda.com.ua|UA|Dragon Capital|Ukrainska Pravda; Ukrayinska Pravda
themoscowtimes.com|NL||The Moscow Times; Moscow Times
meduza.io|LV||Meduza
novayagazeta.ru novayagazeta.eu|RU||Novaya Gazeta; Novaya Gazeta Europe
kommersant.ru|RU||Kommersant
vedomosti.ru|RU||Vedomosti
rt.com|RU|ANO TV-Novosti|Russia Today; RT television; ?RT
rbc.ru|RU||RBC Russia; RBK
theins.ru theins.press|LV||The Insider Russia
maltatoday.com.mt|MT|MediaToday|MaltaToday
timesofmalta.com|MT|Allied Newspapers|Times of Malta
cyprus-mail.com|CY||Cyprus Mail
news24.com|ZA|Naspers|News24
dailymaverick.co.za|ZA||Daily Maverick
iol.co.za|ZA|Sekunjalo|IOL News; Independent Online
timeslive.co.za sundaytimes.co.za businesslive.co.za sowetanlive.co.za|ZA|Arena Holdings|TimesLIVE; Business Day South Africa; Sowetan
mg.co.za|ZA||Mail & Guardian; Mail and Guardian
sabcnews.com sabc.co.za|ZA|SABC|SABC; SABC News
enca.com|ZA|eMedia Investments|eNCA
ewn.co.za|ZA|Primedia|Eyewitness News; EWN
mybroadband.co.za|ZA|Broad Media|MyBroadband
groundup.org.za|ZA||GroundUp
nation.africa|KE|Nation Media Group|Daily Nation; Nation Africa
standardmedia.co.ke|KE|Standard Group|The Standard of Kenya
the-star.co.ke|KE|Radio Africa Group|The Star of Kenya
theeastafrican.co.ke|KE|Nation Media Group|The EastAfrican; The East African; EastAfrican
monitor.co.ug|UG|Nation Media Group|Daily Monitor
newvision.co.ug|UG|Vision Group|New Vision
thecitizen.co.tz|TZ|Nation Media Group|The Citizen of Tanzania
newtimes.co.rw|RW||The New Times of Rwanda
punchng.com|NG||The Punch newspaper; Punch newspaper; Punch Nigeria
vanguardngr.com|NG||Vanguard newspaper; Vanguard Nigeria
guardian.ng|NG||The Guardian Nigeria; Guardian Nigeria
thisdaylive.com|NG||THISDAY; ThisDay
premiumtimesng.com|NG||Premium Times
saharareporters.com|US||Sahara Reporters; SaharaReporters
channelstv.com|NG||Channels Television; Channels TV
myjoyonline.com|GH|Multimedia Group|Joy News; MyJoyOnline
graphic.com.gh|GH||Daily Graphic
herald.co.zw|ZW|Zimpapers|The Herald of Zimbabwe
addisstandard.com|ET||Addis Standard
radiotamazuj.org|SS||Radio Tamazuj
dabangasudan.org|NL||Radio Dabanga; Dabanga
libyaobserver.ly|LY||The Libya Observer; Libya Observer
africanews.com|CG||Africanews
theafricareport.com jeuneafrique.com|FR|Jeune Afrique Media Group|The Africa Report; Jeune Afrique
allafrica.com|US||AllAfrica; allAfrica
uol.com.br|BR|Grupo Folha|Folha de S.Paulo; Folha de S. Paulo; Folha de São Paulo; Folha
globo.com|BR|Grupo Globo|O Globo; TV Globo; Globo
estadao.com.br|BR|Grupo Estado|O Estado de S. Paulo; Estadão
ebc.com.br|BR|EBC|Agência Brasil; Agencia Brasil
clarin.com|AR|Grupo Clarín|Clarín; Clarin
lanacion.com.ar|AR||La Nación of Argentina
infobae.com|AR||Infobae
batimes.com.ar|AR|Editorial Perfil|Buenos Aires Times
eluniversal.com.mx|MX||El Universal
reforma.com|MX|Grupo Reforma|Reforma newspaper
jornada.com.mx|MX||La Jornada
milenio.com|MX|Grupo Multimedios|Milenio
animalpolitico.com|MX||Animal Político
eltiempo.com|CO||El Tiempo
elespectador.com|CO||El Espectador
semana.com|CO||Semana magazine
elcomercio.pe|PE|Grupo El Comercio|El Comercio of Peru
latercera.com|CL|Copesa|La Tercera
emol.com|CL|El Mercurio|El Mercurio
eluniverso.com|EC||El Universo
elnacional.com|VE||El Nacional of Venezuela
granma.cu|CU||Granma
jamaica-gleaner.com|JM|RJRGleaner|The Gleaner of Jamaica; Jamaica Gleaner
jamaicaobserver.com|JM||Jamaica Observer
trinidadexpress.com|TT||Trinidad Express
miamitodaynews.com|US||Miami Today
haitiantimes.com|US||The Haitian Times; Haitian Times
insightcrime.org|US||InSight Crime
`;
