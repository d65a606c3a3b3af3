/** Words around and inside names that say what is named. General knowledge; lower case, comma-separated. */

/** Titles that stand before a person's name and are no part of it. */
export const TITLES = `
mr,mrs,ms,miss,mx,dr,prof,professor,sir,dame,lord,lady,president,vice president,prime minister,premier,chancellor,minister,secretary,senator,sen,sens,representative,rep,reps,congressman,
congresswoman,governor,gov,mayor,councillor,councilman,ambassador,envoy,judge,justice,chief justice,attorney general,king,queen,prince,princess,duke,duchess,emperor,empress,tsar,czar,sultan,emir,
shah,caliph,pharaoh,baron,baroness,count,countess,earl,viscount,marquis,pope,cardinal,archbishop,bishop,father,fr,brother,sister,mother,rabbi,imam,ayatollah,grand ayatollah,sheikh,sheik,shaikh,mullah,
maulana,mufti,reverend,rev,pastor,deacon,general,gen,major general,lieutenant general,lt gen,lieutenant,lt,colonel,col,lieutenant colonel,major,maj,captain,capt,sergeant,sgt,corporal,cpl,private,pvt,
admiral,adm,commander,cmdr,marshal,field marshal,brigadier,officer,detective,inspector,constable,sheriff,agent,coach,chairman,chairwoman,director,chief executive,ceo,commissioner,superintendent,
uncle,aunt,aunty,grandma,grandpa,comrade,saint,hon,messrs,mme,mlle,monsieur,madame,herr,frau,signor,senor,don,dona,haji,hajji,president elect,speaker,deputy,spokesman,spokeswoman,taoiseach,tanaiste
`;

/** Titles that are part of the name in ordinary annotation and style: "Pope Francis", "Queen Elizabeth". */
export const ROLES = `
actor,actress,singer,songwriter,musician,guitarist,drummer,bassist,vocalist,pianist,composer,conductor,rapper,producer,director,filmmaker,writer,author,poet,novelist,playwright,journalist,reporter,editor,
columnist,correspondent,presenter,host,anchor,broadcaster,photographer,painter,sculptor,artist,architect,designer,model,dancer,comedian,player,footballer,striker,midfielder,defender,goalkeeper,winger,
quarterback,pitcher,catcher,batsman,bowler,golfer,boxer,wrestler,cyclist,swimmer,runner,driver,jockey,skier,captain,manager,trainer,scientist,physicist,chemist,biologist,mathematician,engineer,inventor,
astronomer,astronaut,economist,historian,philosopher,psychologist,theologian,scholar,researcher,analyst,expert,lecturer,teacher,principal,doctor,physician,surgeon,nurse,lawyer,attorney,barrister,solicitor,
prosecutor,politician,lawmaker,legislator,statesman,diplomat,activist,dissident,militant,terrorist,insurgent,rebel,warlord,soldier,officer,veteran,pilot,explorer,missionary,monk,nun,priest,preacher,
businessman,businesswoman,entrepreneur,banker,investor,billionaire,magnate,executive,president,founder,co-founder,cofounder,leader,head,chief,chairman,spokesman,spokeswoman,spokesperson,aide,adviser,advisor,
candidate,nominee,incumbent,successor,predecessor,rival,opponent,colleague,friend,wife,husband,son,daughter,father,mother,brother,sister,uncle,aunt,cousin,nephew,niece,grandson,granddaughter,grandfather,
grandmother,widow,girlfriend,boyfriend,partner,fiancee,man,woman,boy,girl,named,called,nicknamed,dear,hi,hello,thanks,by,starring,featuring,feat,resident,native,victim,suspect,witness,judge,member
`;

/** Verbs of which mostly people are the subject. */
export const PERSON_VERBS = `
said,says,told,tells,asked,asks,added,adds,replied,answered,explained,argued,wrote,writes,thinks,thought,believes,believed,knew,knows,felt,feels,wants,wanted,hopes,hoped,loves,loved,hates,married,
born,died,dies,grew,graduated,studied,attended,retired,resigned,smiled,laughed,cried,shouted,whispered,looked,sat,stood,walked,ran,sang,sings,played,plays,starred,appeared,directed,wrote,composed,
painted,recorded,acted,coached,scored,batted,bowled,threw,kicked,pleaded,testified,confessed,tweeted,blogged,emailed,called,met,visited,spoke,speaks,insisted,denied,admitted,claimed,claims,noted,suggested,
warned,criticised,criticized,praised,accused,recalled,remembers,remembered,remarked,commented,joked,decided,tried,went,came,returned,moved,lived,lives,worked,served,was,is,has,had,did,does,can,could,will,would
`;

/** Words after which a place stands. */
export const PLACE_PREPOSITIONS = 'in,at,near,from,to,across,around,throughout,outside,inside,via,toward,towards,into,off,through,between,within,beyond,along,over,on,north,south,east,west,northeast,northwest,southeast,southwest,downtown,central';

/** Nouns before "of" or in apposition that name a place: "the city of", "a village in". */
export const PLACE_NOUNS = `
city,town,village,capital,county,district,province,state,region,country,nation,island,islands,river,lake,mountain,valley,port,suburb,borough,parish,hamlet,municipality,commune,settlement,community,area,
neighborhood,neighbourhood,kingdom,republic,territory,coast,border,airport,station,street,road,highway,bridge,castle,palace,church,hotel,restaurant,museum,park,resort,born,live,lives,lived,living,based,located,situated,
headquartered,resident,residents,native,visit,visited,visiting,travel,traveled,travelled,fly,flew,arrived,moved,move,reached,invaded,occupied,bordering,population,
facility,gym,gymnasium,track,racetrack,racecourse,raceway,speedway,halt,complex,campus,venue,skyscraper,landmark,archipelago,atoll,reef,isthmus,waterfall,stream,brook,lagoon,estuary,fjord,headland,volcano,crater,meadow,prairie,
steppe,tundra,jungle,rainforest,wilderness,subdistrict,subdivision,precinct,enclave,exclave,protectorate,colony,principality,duchy,sultanate,dependency,constituency,arrondissement,raion,voivodeship,barangay,townland,locality,
seaport,lighthouse,villa,cottage,nightclub,supermarket,casino,marina,tributary,ridge,summit,slope,cliff,cove,inlet,islet,hillside,oasis,woodland,marsh,swamp,wetland,dune,moor,glen,ghetto,slum,outskirts,seat,metropolis,countryside,
farmland,amphitheatre,amphitheater,auditorium,ballpark,velodrome,rink,pavilion,playground,dormitory,barracks,checkpoint,refinery,reactor,plant,mill,quarry,mine,warehouse,skatepark,hangar,runway,jetty,overpass,viaduct,aqueduct,
footpath,trail,causeway,boulevard,intersection,roundabout,junction,interchange,suburbs,towns,villages,cities,districts,provinces,enclaves,ruins,ruin,crypt,tomb,mausoleum,convent,sanctuary,shelter,prefecture,exurb,watershed,
catchment,headwaters,shoreline,coastline
`;

/** Nouns that in apposition or after the name say that it is an organisation. */
export const ORGANISATION_NOUNS = `
company,companies,firm,corporation,manufacturer,maker,producer,supplier,retailer,chain,subsidiary,division,unit,brand,label,publisher,developer,studio,network,station,broadcaster,channel,newspaper,magazine,
journal,daily,tabloid,agency,bank,insurer,airline,carrier,automaker,brewery,band,group,duo,trio,orchestra,team,club,side,squad,franchise,league,association,federation,union,party,movement,faction,militia,
militants,army,regiment,battalion,organisation,organization,charity,foundation,institute,university,college,school,academy,church,ministry,department,office,committee,commission,council,board,court,government,
parliament,senate,congress,officials,official,executives,executive,employees,employee,spokesman,spokeswoman,shares,stock,shareholders,ceo,chairman,president,founder,members,member,leader,leaders,signed,joined,
join,acquired,acquisition,merger,bought,sold,owned,founded,formed,disbanded,employed,released,contract,troops,fighters,lawmakers,coach,fans,players,player,season,game,match,coached,drafted,traded,playing,played,merged,
institution,conservatory,seminary,polytechnic,consortium,bureau,tribunal,judiciary,brigade,squadron,platoon,legion,troupe,ensemble,choir,quartet,quintet,sextet,chorus,gang,cartel,sect,cult,guild,sorority,fraternity,junta,coalition,
alliance,bloc,syndicate,partnership,brokerage,dealership,utility,conglomerate,startup,nonprofit,secretariat,directorate,legislature,denomination,congregation,clinic,hospital,distillery,winery,wholesaler,distributor,lender,
contractor,operator,provider,carmaker,chipmaker,drugmaker,shipbuilder,steelmaker,bookmaker,broker,shipyard,refiner,miner,exporter,importer,grocer,restaurateur,multinational,enterprise,business,cooperative,collective,outfit,imprint,
newsletter,weekly,monthly,periodical,quarterly,publication,website,portal,startups,consultancy,confederation,fund,trust,exchange,watchdog,regulator,taskforce,subcommittee,caucus,lobby,coven,police,navy,cavalry,constabulary,
insurgency,guerrillas,rebels,paramilitary,opposition,ally,allies,rivals,newsroom,airlines,banks,firms,retailers,carriers,makers
`;

/** Nationalities, religions, languages and the like: capitalised, but neither person, organisation nor place. */
export const DEMONYMS = `
afghan,african,albanian,algerian,american,andorran,angolan,arab,arabian,arabic,argentine,argentinian,armenian,asian,australian,austrian,azerbaijani,azeri,bahraini,bangladeshi,basque,bavarian,belarusian,
belgian,bengali,bolivian,bosnian,brazilian,breton,british,briton,bulgarian,burmese,cambodian,cameroonian,canadian,cantonese,caribbean,castilian,catalan,caucasian,celtic,chechen,chilean,chinese,colombian,
congolese,cornish,corsican,cossack,croat,croatian,cuban,cypriot,czech,dane,danish,dutch,dutchman,ecuadorian,egyptian,emirati,english,englishman,eritrean,estonian,ethiopian,eurasian,european,fijian,filipino,finn,finnish,flemish,
french,frenchman,gaelic,german,germanic,georgian,ghanaian,greek,guatemalan,gypsy,haitian,hawaiian,hebrew,hindi,hispanic,honduran,hungarian,icelandic,indian,indonesian,iranian,iraqi,irish,irishman,israeli,israelite,italian,jamaican,
japanese,javanese,jordanian,kazakh,kenyan,korean,kosovar,kurd,kurdish,kuwaiti,kyrgyz,lao,laotian,latin,latino,latina,latvian,lebanese,liberian,libyan,lithuanian,macedonian,malay,malaysian,maltese,mandarin,maori,
mexican,moldovan,mongol,mongolian,montenegrin,moor,moorish,moroccan,mozambican,namibian,nepalese,nepali,nigerian,nordic,norman,norse,norwegian,ottoman,pakistani,palestinian,panamanian,paraguayan,pashto,pashtun,persian,peruvian,
pole,polish,polynesian,portuguese,prussian,punjabi,qatari,roma,roman,romanian,russian,rwandan,saudi,saxon,scandinavian,scot,scotsman,scottish,semitic,senegalese,serb,serbian,sicilian,sikh,singaporean,sinhalese,slav,slavic,slovak,slovene,
slovenian,somali,soviet,spaniard,spanish,sudanese,swahili,swede,swedish,swiss,syrian,taiwanese,tajik,tamil,tanzanian,tatar,texan,thai,tibetan,tunisian,turk,turkish,turkic,turkmen,tutsi,hutu,ugandan,uighur,uyghur,ukrainian,urdu,
uruguayan,uzbek,venetian,venezuelan,vietnamese,viking,welsh,welshman,yemeni,yiddish,yoruba,zambian,zimbabwean,zulu,californian,londoner,parisian,byzantine,hellenic,anglo,aboriginal,apache,cherokee,navajo,sioux,inuit,
christian,christianity,catholic,catholicism,protestant,protestantism,anglican,baptist,methodist,lutheran,presbyterian,calvinist,puritan,quaker,mormon,orthodox,evangelical,jew,jewish,judaism,zionist,zionism,muslim,moslem,islam,islamic,
islamist,sunni,shia,shiite,shi'ite,sufi,salafi,wahhabi,alawite,druze,yazidi,hindu,hinduism,buddhist,buddhism,taoist,confucian,pagan,atheist,jesuit,franciscan,dominican,benedictine,
communist,communism,socialist,marxist,marxism,leninist,stalinist,maoist,nazi,nazism,fascist,trotskyist,republican,democrat,democratic,tory,liberal,conservative,labourite,baathist,ba'athist,bolshevik,menshevik,
victorian,elizabethan,edwardian,georgian,jurassic,cretaceous,renaissance,enlightenment,reformation,gothic,baroque,bronze age,iron age,stone age,middle ages,medieval,cold war,great depression,holocaust
`;

/** Last words of names of events, works, prizes, laws, products: names, but of another kind. */
export const OTHER_ENDINGS = `
war,wars,battle,revolution,revolt,uprising,rebellion,siege,massacre,bombing,attacks,crisis,scandal,affair,treaty,accord,accords,agreement,convention,pact,protocol,act,amendment,bill,constitution,declaration,law,code,
games,olympics,olympiad,cup,championship,championships,tournament,open,masters,prix,bowl,series,marathon,tour,trophy,medal,prize,award,awards,oscars,emmys,grammys,festival,fair,expo,parade,day,eve,week,month,year,
era,age,period,dynasty,renaissance,century,summit,election,elections,primary,referendum,inquiry,report,commission report,album,song,single,movie,film,novel,book,bible,quran,koran,testament,gospel,psalm,
symphony,concerto,sonata,show,edition,version,engine,model,class,project,operation,hurricane,typhoon,storm,disease,syndrome,virus,flu,language,languages,people,peoples,degree,theory,theorem,effect,principle,index,system,
award,plan,doctrine,process,intifada,jihad,crusade,crusades,campaign,offensive,regatta,derby,classic,grand prix,rocket,missile,aircraft,fighter,tank,rifle,submarine,destroyer,locomotive,windows,office,server
`;

/** Capitalised words that are no names on their own. */
export const CALENDAR = `
monday,tuesday,wednesday,thursday,friday,saturday,sunday,mondays,tuesdays,wednesdays,thursdays,fridays,saturdays,sundays,mon,tue,tues,wed,thu,thur,thurs,fri,sat,sun,january,february,march,april,may,june,july,august,september,october,november,december,jan,feb,mar,apr,jun,jul,aug,sep,sept,oct,nov,dec,
christmas,easter,thanksgiving,halloween,ramadan,eid,passover,hanukkah,diwali,lent,advent,god,lord,jesus,christ,allah,satan,bible,quran,koran,internet,web,english,tv,dvd,cd,pc,pdf,html,fyi,asap,lol,omg,btw,imo,imho,rsvp,aka,
ok,okay,am,pm,est,edt,pst,pdt,gmt,utc,bst,cet,ad,bc,ce,bce,ps,re,fw,fwd,cc,attn,subject,sent,message,faq,url,http,www,email,fax,phone,tel,i,ii,iii,iv,vi,vii,viii,ix,dna,hiv,aids,sars,wmd,wmds,gdp,vat,usd,gbp,eur,suv,gps,rpg,
id,iq,pr,hr,it,ied,ieds,nobel,oscar,emmy,grammy,phd,mba,ba,ma,bsc,msc,llb,jd,md,rn,bbq,atm,usb,mp3,ph d,mps,meps,msp,msps,pms,vips,ngo,ngos,rfp,faqs,vhs,dvds,cds,seo,adhd,ptsd,ceos,cfo,cto,coo,hq,ai,diy,dj,djs,cctv,lgbt,lgbtq,ufo,ufos,pcr,mri,icu,ivf,pdfs,suvs,sms,ip,lcd,led,hd,mvp,era,rbi,ko,tko,co2,cpi,roi,ipo,ipos,etf,esg,r d,b b,a c,tba,tbc,eta,vol,fig,ipod,iphone,ipad,xbox,linux,unix,java
`;

/** Lower-case words inside names of people. */
export const PARTICLES = 'de,del,della,di,da,dos,das,do,du,van,von,der,den,ter,ten,la,le,el,al,bin,ibn,bint,ben,abu,af,av,zu,zur,y,e,san,st';

/** Given names that are also everyday words or months count less; suffixes after a surname. */
export const NAME_SUFFIXES = 'jr,sr,ii,iii,iv,esq,phd,md';
