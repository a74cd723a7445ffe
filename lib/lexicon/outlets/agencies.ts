/**
 * News agencies and press-release wires: what other outlets carry under their own name.
 * One a line: `domains, the first is the identity | country | owner group | names`. The first name is shown; a name after
 * `?` is an everyday word or shared with another outlet, and counts only where an outlet is spoken of anyway.
 */
export const agencies = `
apnews.com ap.org|US|The Associated Press|The Associated Press; AP; AP News
reuters.com thomsonreuters.com reutersagency.com|GB|Thomson Reuters|Reuters; Reuters News; Thomson Reuters
afp.com|FR|Agence France-Presse|Agence France-Presse; AFP; Agence France Presse
upi.com|US|News World Communications|United Press International; UPI
bloomberg.com bloomberg.net|US|Bloomberg L.P.|Bloomberg; Bloomberg News; Bloomberg Television; Bloomberg Businessweek
dowjones.com|US|News Corp|Dow Jones Newswires; Dow Jones; DJ Newswires
tribunecontentagency.com|US|Tribune Publishing|Tribune News Service; Tribune Content Agency; ?TNS
pamediagroup.com pa.media pressassociation.com|GB|PA Media Group|PA Media; PA news agency; Press Association; ?PA
swns.com|GB||South West News Service; SWNS
thecanadianpress.com|CA||The Canadian Press; Canadian Press; La Presse Canadienne
aap.com.au|AU||Australian Associated Press; AAP
dpa.com dpa-international.com|DE||dpa; Deutsche Presse-Agentur; German Press Agency
epd.de|DE||epd; Evangelischer Pressedienst
apa.at|AT||Austria Press Agency; Austria Presse Agentur; ?APA
keystone-sda.ch|CH||Keystone-SDA
ansa.it|IT||ANSA
agi.it|IT|Eni|Agenzia Giornalistica Italia; ?AGI
adnkronos.com|IT||Adnkronos
efe.com|ES||EFE; Agencia EFE; EFE news agency
europapress.es|ES||Europa Press
lusa.pt|PT||Lusa; Lusa News Agency
belganewsagency.eu belga.be|BE||Belga; Belga News Agency
anp.nl|NL||ANP; Algemeen Nederlands Persbureau
ritzau.dk ritzau.com|DK||Ritzau
ntb.no|NO||NTB; Norsk Telegrambyrå
tt.se|SE||TT News Agency; Tidningarnas Telegrambyrå; ?TT
stt.fi|FI||STT; Finnish News Agency
bns.lt bns.ee bns.lv|LT||Baltic News Service; BNS
leta.lv|LV||LETA
pap.pl|PL||PAP; Polish Press Agency; Polska Agencja Prasowa
ctk.cz ctk.eu|CZ||CTK; Czech News Agency; ČTK
tasr.sk|SK||TASR
mti.hu|HU||MTI; Hungarian News Agency
agerpres.ro|RO||Agerpres
bta.bg|BG||BTA; Bulgarian News Agency
tanjug.rs|RS||Tanjug
hina.hr|HR||HINA
amna.gr|GR||Athens-Macedonian News Agency; ANA-MPA
aa.com.tr|TR||Anadolu Agency; Anadolu; ?AA
dha.com.tr|TR|Demirören Group|Demirören News Agency; DHA
ukrinform.net ukrinform.ua|UA||Ukrinform
interfax.com.ua|UA||Interfax-Ukraine
unian.info unian.ua unian.net|UA|1+1 Media|UNIAN
tass.com tass.ru|RU||TASS; Itar-Tass
interfax.com interfax.ru|RU|Interfax Group|Interfax
ria.ru|RU|Rossiya Segodnya|RIA Novosti; RIA
sputniknews.com sputnikglobe.com|RU|Rossiya Segodnya|Sputnik News; ?Sputnik
belta.by|BY||BelTA
azertag.az|AZ||AZERTAC
armenpress.am|AM||Armenpress
kazinform.kz inform.kz|KZ||Kazinform
kyodonews.net kyodo.co.jp kyodonews.jp|JP||Kyodo News; Kyodo
jiji.com|JP||Jiji Press; Jiji
yonhapnews.co.kr yna.co.kr|KR||Yonhap; Yonhap News Agency; Yonhap News
newsis.com|KR||Newsis
kcna.kp|KP||KCNA; Korean Central News Agency
xinhuanet.com news.cn|CN||Xinhua; Xinhua News Agency
chinanews.com.cn ecns.cn|CN||China News Service
focustaiwan.tw cna.com.tw|TW||Central News Agency; Focus Taiwan
bernama.com|MY||Bernama
antaranews.com|ID||Antara; Antara News
vnanet.vn vietnamplus.vn|VN||Vietnam News Agency; VNA; VietnamPlus
pna.gov.ph|PH||Philippine News Agency
ptinews.com|IN||Press Trust of India; PTI
aninews.in|IN||Asian News International; ANI
ians.in|IN|Adani Group|Indo-Asian News Service; IANS
uniindia.com|IN||United News of India; UNI
app.com.pk|PK||Associated Press of Pakistan
bssnews.net|BD||Bangladesh Sangbad Sangstha; BSS
unb.com.bd|BD||United News of Bangladesh; UNB
wam.ae|AE||WAM; Emirates News Agency
spa.gov.sa|SA||Saudi Press Agency
qna.org.qa|QA||Qatar News Agency
kuna.net.kw|KW||KUNA; Kuwait News Agency
petra.gov.jo|JO||Petra News Agency; Jordan News Agency
sana.sy|SY||SANA; Syrian Arab News Agency
wafa.ps|PS||WAFA; Wafa news agency
irna.ir|IR||IRNA; Islamic Republic News Agency
tasnimnews.com|IR||Tasnim; Tasnim News Agency; Tasnim news agency
farsnews.ir farsnews.com|IR||Fars News Agency; Fars news agency
isna.ir|IR||ISNA
mehrnews.com|IR||Mehr News Agency; Mehr news agency
mena.org.eg|EG||Middle East News Agency
nan.ng nannews.ng|NG||News Agency of Nigeria; NAN
gna.org.gh|GH||Ghana News Agency
prnewswire.com|US|Cision|PR Newswire; PRNewswire
businesswire.com|US|Berkshire Hathaway|Business Wire; BUSINESS WIRE
globenewswire.com|US|Notified|GlobeNewswire; GLOBE NEWSWIRE
accesswire.com accessnewswire.com|US||Accesswire; ACCESS Newswire
religionnews.com|US||Religion News Service
kffhealthnews.org khn.org|US|KFF|KFF Health News; Kaiser Health News; KHN
statesnewsroom.com|US||States Newsroom
ipsnews.net|IT||Inter Press Service
`;
