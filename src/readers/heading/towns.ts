/**
 * Towns that papers of the volumes are dated from, in every spelling met with, and the lands and states they lie in.
 *
 * Not everything before a date is a place: a town is known, or its state or country is printed after it.
 */

const capitals =
  'Abidjan|Abu Dhabi|Accra|Addis Ababa|Aden|Algiers|Amman|Ankara|Antananarivo|Asunci[óo]n|Athens|Baghdad|Baku|Bamako|Bangkok|Bangui|Beijing|Beirut|Belgrade|Belmopan|Berlin|(?:East|West) Berlin|Berne?|Blantyre|Bogot[áa]|Bonn|Bras[íi]lia|Brazzaville|Bridgetown|Brussels|Bucharest|Budapest|Buenos (?:Aires|Ayres)|Bujumbura|Cairo|Canberra|Caracas|Cologne|Colombo|Conakry|Constantinople|Copenhagen|Cotonou|Dacca|Dakar|Damascus|Dar es Salaam|Djibouti|Doha|Dublin|Freetown|Gaborone|Georgetown|Guatemala(?: City)?|(?:The )?Hague|Hanoi|Havana|Habana|Helsinki|Honolulu|Islamabad|Jakarta|Djakarta|Batavia|Jerusalem|Jidda|Jeddah|Kabul|Kampala|Karachi|Kathmandu|Katmandu|Khartoum|Kiev|Kigali|Kingston|Kinshasa|Kuala Lumpur|Kuwait|La Paz|Lagos|L[ée]opoldville|Libreville|Lilongwe|Lima|Lisbon|Lom[ée]|London|Lourenço Marques|Luanda|Lusaka|Luxembourg|Madrid|Malabo|Male|Managua|Manama|Manila|Maputo|Maseru|Mbabane|Mexico(?: City| D\\.F\\.)?|Mogadi(?:sh[uo]|scio)|Monrovia|Montevideo|Moscow|Muscat|Nairobi|Nanking|Nassau|Ndjamena|New Delhi|Niamey|Nicosia|Nouakchott|Oslo|Ottawa|Ouagadougou|Panam[áa](?: City)?|Paramaribo|Paris|Pekin|Peking|Peiping|Phnom Penh|Port Louis|Port[ -]au[ -]Prince|Port[ -]of[ -]Spain|Port Moresby|Prague|Pretoria|Pyongyang|Quito|Rabat|Rangoon|Reykjav[íi]k|Rio de Janeiro|Riyadh|Rome|Saigon|Salisbury|Sana(?:a|’a)?|San Jos[ée]|San Salvador|Santiago(?: de Chile)?|Santo Domingo|Ciudad Trujillo|Seoul|Singapore|Sofia|Stockholm|St\\. Petersburg|Petrograd|Suva|Taipei|Taiz|Tananarive|Tegucigalpa|Teh[e]?ran|Tel Aviv|Tirana|Tokyo|Tripoli|Tunis|Ulan Bator|Valletta|Victoria|Vienna|Vientiane|Warsaw|Washington(?: City)?|Wellington|Windhoek|Yaound[ée]'

const others =
  'Acapulco|Alexandria|Amsterdam|Anchorage|Annapolis|Antwerp|Aswan|Athens|Atlanta|Augusta|Austin|Baguio|Bali|Baltimore|Bandung|Bangor|Barcelona|Basel|Bermuda|Bombay|Boston|Brasilia|Bretton Woods|Bucha|Cairns|Calcutta|Cambridge|Camp David|Cancun|Canton|Cape Town|Casablanca|Charleston|Chicago|Chungking|Cincinnati|Cleveland|Colorado Springs|Crawford|Dallas|Danang|Denver|Detroit|Dhahran|Frankfurt|Gdansk|Geneva|Gettysburg|Glassboro|Guadeloupe|Guam|Guayaquil|Hakone|Hamburg|Hangchow|Helsinki|Heidelberg|Hong ?Kong|Houston|Hue|Hyannis(?: ?Port)?|Independence|Istanbul|Johannesburg|Kanagawa|Kansas City|Key West|Kyoto|Lahore|Las Vegas|Leningrad|Livadia|Los Angeles|Madras|Martinique|Mar del Plata|Medan|Melbourne|Miami|Midway|Milan|Minneapolis|Montebello|Montreal|Mukden|Munich|Nagasaki|Naha|Naples|New Orleans|New York(?: City)?|Newport|Nice|Nha Trang|Okinawa|Palm Beach|Palm Springs|Panmunjom|Pearl Harbor|Philadelphia|Pitsunda|Plains|Pittsburgh|Potsdam|Princeton|Puerto Rico|Punta del Este|Pusan|Quantico|Quebec|Rambouillet|Recife|Reykjavik|Sacramento|Salzburg|San Antonio|San Clemente|San Diego|San Francisco|San Juan|S[ãa]o Paulo|Sapporo|Seattle|Sevastopol|Shanghai|St\\. Louis|Strasbourg|Sydney|Taichung|Tampico|Tashkent|The Hague|Tientsin|Toronto|Trieste|Valparaiso|Vancouver|Venice|Vera ?Cruz|Verona|Versailles|Vladivostok|Warm Springs|Williamsburg|Yalta|Yokohama|Zagreb|Z[üu]rich'

/** A town whose name alone is a place, as a pattern. */
export const towns = `(?:${capitals}|${others})`
export const town = new RegExp(`^${towns}$`, 'u')

/** A town at the end of words, behind its venue: `Department of State Washington`. */
export const townLast = new RegExp(`^(?<venue>.+) (?:${capitals}|${others})$`, 'u')

const states =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming'

/** A state, which alone is the place of a paper as well: `to Secretary of State Rusk, Texas, December 24, 1963`. */
export const state = new RegExp(`^(?:${states})$`, 'u')

/** What stands after a place and belongs to it: a state, a country, the district. */
export const region = new RegExp(
  `^(?:D\\. ?C\\.|${states}|Puerto Rico|Bermuda|Switzerland|England|Scotland|Ireland|France|(?:West |East )?Germany|Italy|Austria|Belgium|Netherlands|Spain|Portugal|Denmark|Norway|Sweden|Finland|Iceland|Poland|Hungary|Romania|Yugoslavia|Greece|Turkey|Iran|Iraq|Egypt|Israel|Lebanon|Saudi Arabia|Morocco|Kenya|Zambia|South Africa|India|Pakistan|Thailand|Vietnam|Indonesia|Philippines|China|Korea|Japan|Okinawa|Australia|New Zealand|Canada|Cuba|Mexico|Panama|Barbados|Bahamas|Jamaica|Uruguay|Argentina|Chile|Peru|Brazil|Crimea|Scotland|U\\.?S\\.?S\\.?R\\.?|Soviet Union)$`,
  'u'
)

/** A country, as lists and headings name it, as a pattern. */
export const land =
  '(?:U\\.?S\\.?(?:S\\.?R\\.?|A\\.?)?|U\\.?K\\.?|U\\.?N\\.?|F\\.?R\\.?G\\.?|G\\.?D\\.?R\\.?|P\\.?R\\.?C\\.?|G\\.?R\\.?C\\.?|R\\.?O\\.?K\\.?|GVN|DRV|United (?:States|Kingdom|Nations|Arab Republic)|Soviet Union|Great Britain|New Zealand|South Africa|Saudi Arabia|Costa Rica|El Salvador|Viet-?[Nn]am|(?:South |North )?(?:Korea|Vietnam)|(?:East |West )?Germany|Republic of (?:China|Korea|Vietnam)|People’s Republic of China|Afghanistan|Argentina|Australia|Austria|Belgium|Bolivia|Brazil|Bulgaria|Burma|Cambodia|Canada|Ceylon|Chile|China|Colombia|Cuba|Czechoslovakia|Denmark|Ecuador|Egypt|Ethiopia|Finland|France|Ghana|Greece|Guatemala|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Japan|Jordan|Kenya|Kuwait|Laos|Lebanon|Liberia|Libya|Luxembourg|Malaysia|Mexico|Morocco|Nepal|Netherlands|Nicaragua|Nigeria|Norway|Pakistan|Panama|Paraguay|Peru|Philippines|Poland|Portugal|Romania|Rumania|Singapore|Spain|Sudan|Sweden|Switzerland|Syria|Taiwan|Thailand|Tunisia|Turkey|Uruguay|Venezuela|Yugoslavia|Zaire)'
