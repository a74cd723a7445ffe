/** General press of the United Kingdom and Ireland; see agencies.ts for how a line reads. */
export const britainAndIreland = `
bbc.co.uk bbc.com bbci.co.uk|GB|BBC|BBC News; BBC; BBC Radio; BBC World Service; BBC One; the Beeb
itv.com|GB|ITV plc|ITV News; ITV
channel4.com|GB|Channel Four Television Corporation|Channel 4 News; Channel 4
sky.com skynews.com|GB|Comcast|Sky News; Sky News UK
channel5.com|GB|Paramount Skydance|Channel 5 News
gbnews.com|GB|All Perspectives|GB News
lbc.co.uk|GB|Global|LBC
theguardian.com guardian.co.uk|GB|Guardian Media Group|The Guardian; Guardian newspaper; ?Guardian
observer.co.uk|GB|Tortoise Media|?The Observer; The Observer newspaper
tortoisemedia.com|GB|Tortoise Media|?Tortoise; Tortoise Media
thetimes.com thetimes.co.uk timesonline.co.uk|GB|News Corp|?The Times; The Times of London; Times of London; The Sunday Times; Sunday Times
telegraph.co.uk|GB|Telegraph Media Group|The Daily Telegraph; The Telegraph; Daily Telegraph; Sunday Telegraph
independent.co.uk|GB|Independent Digital News & Media|?The Independent; The Independent newspaper
ft.com|GB|Nikkei|Financial Times; FT; FT.com
economist.com|GB|The Economist Group|The Economist; Economist magazine
dailymail.co.uk dailymail.com mailonsunday.co.uk|GB|DMGT|Daily Mail; MailOnline; Mail on Sunday; Mail Online; DailyMail.com; ?The Mail
metro.co.uk|GB|DMGT|Metro.co.uk
inews.co.uk theipaper.com|GB|DMGT|The i Paper; i newspaper; i Paper
newscientist.com|GB|DMGT|New Scientist
thesun.co.uk thesun.com the-sun.com|GB|News Corp|?The Sun; The Sun newspaper; The Sun on Sunday
mirror.co.uk|GB|Reach|Daily Mirror; Sunday Mirror; ?The Mirror
express.co.uk|GB|Reach|Daily Express; Sunday Express; ?The Express
dailystar.co.uk|GB|Reach|Daily Star
dailyrecord.co.uk|GB|Reach|Daily Record; Sunday Mail
manchestereveningnews.co.uk|GB|Reach|Manchester Evening News
liverpoolecho.co.uk|GB|Reach|Liverpool Echo
birminghammail.co.uk|GB|Reach|Birmingham Mail; BirminghamLive
walesonline.co.uk|GB|Reach|WalesOnline; Western Mail
chroniclelive.co.uk|GB|Reach|ChronicleLive; Newcastle Chronicle
bristolpost.co.uk|GB|Reach|Bristol Post; BristolLive
standard.co.uk|GB|Evgeny Lebedev|Evening Standard; The London Standard; London Evening Standard; ?The Standard
cityam.com|GB|THG|City A.M.; City AM
morningstaronline.co.uk|GB||?Morning Star
scotsman.com|GB|National World|The Scotsman; Scotsman newspaper
yorkshirepost.co.uk|GB|National World|The Yorkshire Post; Yorkshire Post
sheffieldstar.co.uk thestar.co.uk|GB|National World|Sheffield Star
newsletter.co.uk|GB|National World|Belfast News Letter; ?News Letter
heraldscotland.com|GB|Newsquest|?The Herald; The Herald of Glasgow; Herald Scotland; Glasgow Herald
thenational.scot|GB|Newsquest|The National Scotland; ?The National
thenorthernecho.co.uk|GB|Newsquest|The Northern Echo; Northern Echo
theargus.co.uk|GB|Newsquest|?The Argus; The Argus of Brighton
pressandjournal.co.uk|GB|DC Thomson|The Press and Journal; Press and Journal
thecourier.co.uk|GB|DC Thomson|?The Courier; The Courier of Dundee; Dundee Courier
stv.tv|GB|STV Group|STV News; STV
edp24.co.uk|GB|Newsquest|Eastern Daily Press
belfasttelegraph.co.uk|GB|Mediahuis Ireland|Belfast Telegraph
irishnews.com|GB||The Irish News; Irish News
spectator.co.uk|GB|Old Queen Street Media|?The Spectator; The Spectator magazine
newstatesman.com|GB||New Statesman; The New Statesman
private-eye.co.uk|GB|Pressdram|Private Eye
prospectmagazine.co.uk|GB||Prospect magazine
theconversation.com|AU||?The Conversation; The Conversation website
bellingcat.com|NL||Bellingcat
thebureauinvestigates.com|GB||The Bureau of Investigative Journalism; Bureau of Investigative Journalism; TBIJ
opendemocracy.net|GB||openDemocracy
thejc.com|GB||The Jewish Chronicle; Jewish Chronicle
lbcnews.co.uk|GB|Global|LBC News
irishtimes.com|IE|The Irish Times Group|The Irish Times; Irish Times
irishexaminer.com|IE|The Irish Times Group|Irish Examiner
independent.ie|IE|Mediahuis Ireland|Irish Independent; Sunday Independent
rte.ie|IE|RTÉ|RTÉ; RTE; RTÉ News; RTE News
thejournal.ie|IE|Journal Media|TheJournal.ie; The Journal.ie
breakingnews.ie|IE|The Irish Times Group|BreakingNews.ie
businesspost.ie|IE|Business Post Group|Business Post; Sunday Business Post
irishmirror.ie|IE|Reach|Irish Mirror
`;
