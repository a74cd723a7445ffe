/** English-language press of Asia and the Middle East; see agencies.ts for how a line reads. */
export const asiaAndMiddleEast = `
timesofindia.com indiatimes.com|IN|The Times Group|The Times of India; Times of India; TOI; The Economic Times; Economic Times
hindustantimes.com|IN|HT Media|Hindustan Times
livemint.com|IN|HT Media|Mint newspaper; Livemint
thehindu.com|IN|The Hindu Group|?The Hindu; The Hindu newspaper
thehindubusinessline.com|IN|The Hindu Group|BusinessLine; The Hindu BusinessLine
indianexpress.com|IN|Indian Express Group|The Indian Express; Indian Express
financialexpress.com|IN|Indian Express Group|The Financial Express; Financial Express
newindianexpress.com|IN|Express Network|The New Indian Express; New Indian Express
ndtv.com|IN|Adani Group|NDTV
indiatoday.in|IN|India Today Group|India Today
news18.com|IN|Network18|News18; CNN-News18
moneycontrol.com|IN|Network18|Moneycontrol
firstpost.com|IN|Network18|Firstpost
deccanherald.com|IN|The Printers Mysore|Deccan Herald
deccanchronicle.com|IN||Deccan Chronicle
telegraphindia.com|IN|ABP Group|The Telegraph India; Telegraph India
tribuneindia.com|IN|The Tribune Trust|The Tribune India; Tribune India
business-standard.com|IN||Business Standard
scroll.in|IN||Scroll.in
thewire.in|IN||?The Wire
theprint.in|IN||ThePrint
thequint.com|IN|Quint Digital|The Quint
outlookindia.com|IN||Outlook India
wionews.com|IN|Zee Media|WION
zeenews.com india.com|IN|Zee Media|Zee News
dawn.com|PK|Dawn Media Group|?Dawn; Dawn newspaper; Dawn.com
geo.tv|PK|Jang Group|Geo News; Geo TV
thenews.com.pk|PK|Jang Group|The News International; News International
tribune.com.pk|PK|Lakson Group|The Express Tribune; Express Tribune
arynews.tv|PK|ARY Digital Network|ARY News
thedailystar.net|BD|Transcom Group|?The Daily Star; The Daily Star Bangladesh
prothomalo.com|BD|Transcom Group|Prothom Alo
dhakatribune.com|BD|Gemcon Group|Dhaka Tribune
kathmandupost.com|NP|Kantipur Media Group|The Kathmandu Post; Kathmandu Post
dailymirror.lk|LK|Wijeya Newspapers|Daily Mirror Sri Lanka
tolonews.com|AF|Moby Group|TOLOnews; Tolo News
scmp.com|HK|Alibaba Group|South China Morning Post; SCMP; ?The Post
rthk.hk|HK||RTHK; Radio Television Hong Kong
thestandard.com.hk|HK|Sing Tao News Corporation|The Standard of Hong Kong
hongkongfp.com|HK||Hong Kong Free Press; HKFP
globaltimes.cn|CN|People's Daily|Global Times
chinadaily.com.cn|CN||China Daily
cgtn.com|CN|China Media Group|CGTN
cctv.com|CN|China Media Group|CCTV; China Central Television
people.cn people.com.cn|CN|People's Daily|People's Daily; People's Daily Online
caixin.com caixinglobal.com|CN|Caixin Media|Caixin; Caixin Global
sixthtone.com|CN|Shanghai United Media Group|Sixth Tone
thepaper.cn|CN|Shanghai United Media Group|?The Paper; Pengpai
yicai.com yicaiglobal.com|CN|Shanghai Media Group|Yicai; Yicai Global
taipeitimes.com|TW|Liberty Times Group|Taipei Times
taiwannews.com.tw|TW||Taiwan News
nikkei.com|JP|Nikkei|Nikkei Asia; Nikkei; Nikkei Asian Review
japantimes.co.jp|JP|News2u Holdings|The Japan Times; Japan Times
asahi.com|JP|The Asahi Shimbun Company|The Asahi Shimbun; Asahi Shimbun; Asahi
yomiuri.co.jp|JP|The Yomiuri Shimbun Holdings|Yomiuri Shimbun; The Yomiuri Shimbun; Yomiuri; The Japan News
mainichi.jp|JP|The Mainichi Newspapers|The Mainichi; Mainichi Shimbun; Mainichi
nhk.or.jp|JP|NHK|NHK; NHK World
sankei.com|JP|Fujisankei Communications Group|Sankei Shimbun; Sankei
japantoday.com|JP||Japan Today
koreaherald.com|KR|Herald Media Group|The Korea Herald; Korea Herald
koreatimes.co.kr|KR|Hankook Ilbo|The Korea Times; Korea Times
joins.com|KR|JoongAng Group|Korea JoongAng Daily; JoongAng Ilbo; JoongAng Daily
chosun.com|KR|Chosun Ilbo|The Chosun Ilbo; Chosun Ilbo
donga.com|KR|Dong-A Ilbo|Dong-A Ilbo
hani.co.kr|KR|Hankyoreh Media|The Hankyoreh; Hankyoreh
kbs.co.kr|KR|KBS|KBS; Korean Broadcasting System
nknews.org|KR|Korea Risk Group|NK News
straitstimes.com|SG|SPH Media|The Straits Times; Straits Times
businesstimes.com.sg|SG|SPH Media|?The Business Times; The Business Times of Singapore
channelnewsasia.com|SG|Mediacorp|CNA; Channel NewsAsia; Channel News Asia
todayonline.com|SG|Mediacorp|TODAY Online
thestar.com.my|MY||The Star of Malaysia
nst.com.my|MY|Media Prima|New Straits Times
malaymail.com|MY||Malay Mail
malaysiakini.com|MY||Malaysiakini
freemalaysiatoday.com|MY||Free Malaysia Today; FMT
thejakartapost.com|ID||The Jakarta Post; Jakarta Post
tempo.co|ID|Tempo Inti Media|Tempo magazine
kompas.com|ID|Kompas Gramedia|Kompas
jakartaglobe.id|ID|BeritaSatu Media|Jakarta Globe
inquirer.net|PH||Philippine Daily Inquirer; ?The Inquirer
rappler.com|PH||Rappler
philstar.com|PH|MediaQuest|The Philippine Star; Philippine Star; Philstar
mb.com.ph|PH||Manila Bulletin
abs-cbn.com|PH|ABS-CBN|ABS-CBN; ABS-CBN News
gmanetwork.com|PH|GMA Network|GMA News
bangkokpost.com|TH||Bangkok Post
nationthailand.com|TH|Nation Group|The Nation Thailand
vnexpress.net|VN|FPT|VnExpress
tuoitrenews.vn tuoitre.vn|VN||Tuoi Tre; Tuoi Tre News
phnompenhpost.com|KH||The Phnom Penh Post; Phnom Penh Post
irrawaddy.com|MM||The Irrawaddy; Irrawaddy magazine
myanmar-now.org|MM||Myanmar Now
thediplomat.com|US||?The Diplomat; The Diplomat magazine
asiatimes.com|HK||Asia Times
mongabay.com|US||Mongabay
aljazeera.com aljazeera.net|QA|Al Jazeera Media Network|Al Jazeera; Al-Jazeera; Al Jazeera English
alarabiya.net|SA|MBC Group|Al Arabiya; Al-Arabiya
arabnews.com|SA|Saudi Research and Media Group|Arab News
aawsat.com|SA|Saudi Research and Media Group|Asharq Al-Awsat
thenationalnews.com|AE|International Media Investments|?The National
gulfnews.com|AE|Al Nisr Publishing|Gulf News
khaleejtimes.com|AE|Galadari Brothers|Khaleej Times
middleeasteye.net|GB||Middle East Eye
al-monitor.com|US||Al-Monitor
thenewarab.com alaraby.co.uk|GB|Fadaat Media|The New Arab; Al-Araby Al-Jadeed
haaretz.com haaretz.co.il|IL|Haaretz Group|Haaretz; Ha'aretz
jpost.com|IL|The Jerusalem Post Group|The Jerusalem Post; Jerusalem Post
timesofisrael.com|IL||The Times of Israel; Times of Israel
ynetnews.com ynet.co.il|IL|Yedioth Ahronoth Group|Ynet; Ynetnews; Yedioth Ahronoth; Yediot Aharonot
israelhayom.com israelhayom.co.il|IL||Israel Hayom
i24news.tv|IL|Altice|i24NEWS; i24News
kan.org.il|IL|Israeli Public Broadcasting Corporation|Kan News; Kan public broadcaster
globes.co.il|IL||Globes newspaper
jta.org|US|70 Faces Media|Jewish Telegraphic Agency; JTA
dailystar.com.lb|LB||The Daily Star Lebanon
lorientlejour.com lorienttoday.com|LB||L'Orient-Le Jour; L'Orient Today
almanar.com.lb|LB||Al-Manar; Al Manar
almayadeen.net|LB||Al Mayadeen
presstv.ir presstv.com|IR|IRIB|Press TV
iranintl.com|GB|Volant Media|Iran International
tehrantimes.com|IR||Tehran Times
rudaw.net|IQ|Rudaw Media Network|Rudaw
kurdistan24.net|IQ||Kurdistan 24
hurriyetdailynews.com hurriyet.com.tr|TR|Demirören Group|Hurriyet Daily News; Hürriyet; Hurriyet; Hürriyet Daily News
dailysabah.com sabah.com.tr|TR|Turkuvaz Media Group|Daily Sabah
trtworld.com trt.net.tr|TR|TRT|TRT World; TRT
bianet.org|TR||Bianet
ahram.org.eg|EG|Al-Ahram Foundation|Al-Ahram; Ahram Online
egypttoday.com|EG||Egypt Today
madamasr.com|EG||Mada Masr
egyptindependent.com|EG||Egypt Independent
`;
