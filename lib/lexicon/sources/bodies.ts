const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Nouns for bodies of people; capitalised they are part of a name. Singular. */
export const bodyNouns = list(`
  committee commission department ministry agency bureau office administration government campaign party company corporation firm
  business bank union association organization organisation institute institution university college school academy council court
  congress senate house parliament assembly legislature cabinet board panel group team coalition alliance federation foundation
  fund trust society league network operation center centre church force army navy military guard police service authority
  district city county state country nation embassy consulate mission delegation caucus faction movement pac lobby
  think-tank nonprofit charity hospital museum library airline airport utility manufacturer maker retailer chain startup bloc
  task-force taskforce regime presidency ticket club band troupe brigade battalion unit division branch arm conference
  convention tribunal chamber registry exchange lab laboratory project forum initiative militia cartel gang
  camp industry brotherhood archdiocese diocese vatican treasury exchequer inc inc. corp corp. co co. ltd ltd. llc plc
  group holdings partners security micro software networks solutions technologies systems labs studios media-group lottery regulator watchdog carrier supplier hospital
  fleet vendor brokerage provider giant entity leadership management prosecution feds startup brand
`).filter((word, at, all) => all.indexOf(word) === at);

/** Names of bodies, countries and places that speak as bodies, which no noun tells. */
export const bodyNames = list(`
  Congress Senate House Parliament Pentagon Kremlin Vatican Interpol Hezbollah Hamas Taliban Fed Treasury Washington Moscow Beijing
  London Brussels Berlin Paris Tehran Jerusalem Tokyo Seoul Ankara Kiev Kyiv Damascus Baghdad Kabul Riyadh Cairo Havana Pyongyang
  America Britain England Scotland Wales Ireland France Germany Italy Spain Portugal Greece Turkey Russia Ukraine Poland Hungary
  Sweden Norway Denmark Finland Netherlands Belgium Switzerland Austria China Japan Korea Taiwan India Pakistan Bangladesh
  Afghanistan Iran Iraq Syria Israel Egypt Libya Tunisia Morocco Algeria Sudan Somalia Kenya Nigeria Ethiopia Rwanda Uganda Zimbabwe
  Canada Mexico Cuba Haiti Brazil Argentina Chile Colombia Venezuela Peru Ecuador Bolivia Australia Singapore Malaysia Indonesia
  Philippines Thailand Vietnam Cambodia Myanmar Qatar Kuwait Bahrain Oman Yemen Jordan Lebanon Europe Qaeda ISIS ISIL Daesh
  Iceland Luxembourg Slovakia Slovenia Croatia Serbia Bosnia Kosovo Albania Romania Bulgaria Estonia Latvia Lithuania Belarus Moldova
  Armenia Azerbaijan Kazakhstan Uzbekistan Mongolia Nepal Bhutan Maldives Laos Panama Honduras Guatemala Nicaragua Salvador Jamaica
  Bahamas Uruguay Paraguay Ghana Senegal Mali Niger Cameroon Congo Angola Zambia Mozambique Namibia Botswana Malawi Tanzania Eritrea
  Cyprus Malta Monaco Liechtenstein Fiji Samoa Palestine Gaza Africa Asia Scandinavia Zealand Emirates
  Google Facebook Twitter Apple Microsoft Amazon Netflix Uber Yahoo Intel IBM Samsung Sony Boeing Airbus Toyota Honda Ford Tesla
  Walmart Starbucks Disney Verizon Comcast Exxon Chevron Shell Symantec Kaspersky McAfee Equifax Cisco Oracle Adobe Mozilla GitHub
  Instagram YouTube Snapchat WhatsApp Telegram Reddit Tumblr LinkedIn Trustwave FireEye CrowdStrike Mandiant Proofpoint Bitdefender
  Avast ESET Sophos Malwarebytes Fortinet Zscaler Cloudflare Akamai Goldman Citigroup Barclays HSBC Fiat Chrysler Volkswagen
  Greenpeace Amnesty Oxfam Unicef Europol Eurotunnel Halliburton Blackwater Gallup Quinnipiac Nasdaq Congressional Republican-led
  Democratic-led Downing Whitehall Westminster Capitol Politifact Mercury Sachs Lab Reuters
  Apache Samba Dell Nokia Huawei Nintendo Panasonic Philips Siemens Bosch Deloitte Accenture Marriott Hilton Lufthansa Ryanair
  Maersk Merck Pfizer Novartis Nestle Unilever Visa Mastercard PayPal Spotify TikTok Slack Zoom Dropbox Salesforce Nvidia Qualcomm
  Broadcom Ericsson Lenovo Xiaomi Tencent Alibaba Baidu Lyft Airbnb Expedia Motorola Verisign Cellebrite Chainalysis Eurostar
  Gazprom Rosneft Aramco Glencore Renault Peugeot Nissan Hyundai Daimler Porsche Ferrari Rolls-Royce Raytheon Northrop Nasa
  Audi BMW Mercedes-Benz Volvo Kia Mazda Subaru Suzuki Mitsubishi Fujitsu Hitachi Toshiba Xerox Epson Lexmark Logitech Garmin Fitbit Roku
  Twitch Pinterest Flickr Vimeo Etsy Shopify Costco Kroger Safeway Aldi Lidl Tesco Asda Ikea Nike Adidas Reebok Primark
  Walgreens Qantas Etihad Sanofi Moderna Gilead Amgen Biogen Danone Heineken Diageo Hulu Vodafone Telefonica
  Netgear Embraer Bombardier Petrobras Lukoil Equinor Radisson Flipkart
  Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Iowa Kansas Kentucky Louisiana
  Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas
  Utah Vermont Wisconsin Wyoming Ontario Quebec Manitoba Saskatchewan
`);
