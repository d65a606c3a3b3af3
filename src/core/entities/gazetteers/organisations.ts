/** Organisations that news names often, with the words that mark others. General knowledge; lower case, comma-separated. */

export const ORGANISATIONS = `
united nations,un,u n,european union,eu,nato,african union,arab league,commonwealth,asean,apec,opec,oecd,osce,imf,world bank,world trade organization,
world trade organisation,wto,world health organization,world health organisation,who,unicef,unesco,unhcr,unrwa,iaea,icc,icj,interpol,europol,g7,g8,g20,brics,gcc,
gulf cooperation council,organisation of islamic cooperation,organization of american states,oas,ecowas,mercosur,nafta,red cross,red crescent,icrc,amnesty international,
human rights watch,greenpeace,oxfam,medecins sans frontieres,doctors without borders,save the children,security council,un security council,general assembly,
european commission,european parliament,european council,council of europe,european central bank,ecb,european court of human rights,international criminal court,
international court of justice,international monetary fund,world economic forum,
congress,senate,house of representatives,supreme court,us supreme court,parliament,house of commons,house of lords,commons,knesset,duma,bundestag,bundesrat,
loya jirga,national assembly,state department,us state department,defense department,department of defense,justice department,treasury,treasury department,
homeland security,department of homeland security,education department,energy department,commerce department,labor department,foreign office,home office,
ministry of defence,foreign ministry,defence ministry,defense ministry,interior ministry,federal reserve,fed,bank of england,bank of japan,bank of america,
fbi,cia,nsa,dea,atf,irs,epa,fda,fcc,ftc,sec,faa,nasa,noaa,tsa,fema,cdc,usda,dod,doj,usaid,gao,omb,nih,nsf,fsb,kgb,gru,svr,mi5,mi6,gchq,mossad,shin bet,idf,isi,
lapd,nypd,met police,scotland yard,metropolitan police,us army,us navy,us air force,air force,navy,marine corps,marines,national guard,coast guard,royal navy,
royal air force,raf,red army,wehrmacht,luftwaffe,people's liberation army,pla,revolutionary guards,
republican party,democratic party,republicans,democrats,gop,labour,labour party,conservative party,conservatives,tories,liberal democrats,lib dems,green party,ukip,
scottish national party,snp,sinn fein,dup,plaid cymru,liberal party,socialist party,communist party,social democrats,christian democrats,cdu,csu,spd,afd,fdp,likud,kadima,
shas,hamas,fatah,plo,hezbollah,hizbullah,islamic jihad,palestinian authority,palestine liberation organization,muslim brotherhood,al qaeda,al qaida,al-qaeda,isis,isil,
islamic state,daesh,taliban,boko haram,al shabaab,al nusra,haqqani network,ira,irish republican army,eta,farc,tamil tigers,ltte,pkk,ypg,kdp,puk,baath party,ba'ath party,
bjp,indian national congress,congress party,african national congress,anc,zanu pf,pri,chinese communist party,ccp,politburo,united russia,nazi party,nazis,ss,gestapo,
ku klux klan,kkk,aclu,naacp,nra,aipac,afl cio,aarp,teamsters,seiu,uaw,peta,sierra club,heritage foundation,brookings institution,rand corporation,rand,
associated press,ap,reuters,afp,agence france presse,upi,united press international,tass,itar tass,interfax,xinhua,kyodo,dpa,bloomberg,bbc,bbc news,cnn,msnbc,nbc,abc,cbs,
abc news,nbc news,cbs news,fox,fox news,pbs,npr,c span,espn,hbo,mtv,vh1,sky,sky news,sky sports,itv,channel 4,cbc,ctv,rte,al jazeera,al arabiya,russia today,rt,voice of america,
new york times,ny times,nyt,washington post,wall street journal,wsj,usa today,los angeles times,la times,chicago tribune,boston globe,san francisco chronicle,
miami herald,financial times,guardian,the guardian,the times,times of london,sunday times,daily telegraph,telegraph,daily mail,daily mirror,the sun,independent,observer,economist,the economist,
time magazine,newsweek,new yorker,rolling stone,vanity fair,washington times,haaretz,jerusalem post,le monde,le figaro,der spiegel,el pais,pravda,izvestia,
asahi shimbun,times of india,the hindu,dawn,south china morning post,politico,huffington post,buzzfeed,drudge report,slate,salon,
microsoft,apple,google,alphabet,amazon,facebook,meta,twitter,ibm,intel,amd,nvidia,oracle,sap,cisco,dell,hp,hewlett packard,xerox,motorola,nokia,ericsson,samsung,
sony,panasonic,toshiba,hitachi,lg,huawei,lenovo,tencent,alibaba,baidu,yahoo,aol,ebay,paypal,netflix,skype,uber,airbnb,tesla,spacex,youtube,wikipedia,linkedin,
myspace,blackberry,adobe,nintendo,sega,atari,commodore,compaq,texas instruments,general electric,ge,general motors,gm,ford,ford motor,chrysler,daimler,daimlerchrysler,
toyota,honda,nissan,mazda,mitsubishi,subaru,hyundai,kia,volkswagen,vw,bmw,mercedes,mercedes benz,porsche,audi,fiat,ferrari,renault,peugeot,citroen,volvo,saab,
jaguar,rolls royce,boeing,airbus,lockheed,lockheed martin,northrop grumman,raytheon,bae systems,general dynamics,halliburton,kbr,bechtel,blackwater,
exxon,exxonmobil,exxon mobil,mobil,chevron,texaco,conocophillips,shell,royal dutch shell,bp,total,eni,gazprom,rosneft,lukoil,yukos,petrobras,pemex,saudi aramco,enron,
ferc,nymex,arthur andersen,duke energy,pg e,
walmart,wal mart,target,kmart,sears,costco,home depot,best buy,safeway,kroger,tesco,sainsbury's,asda,marks and spencer,ikea,carrefour,starbucks,mcdonald's,mcdonalds,
burger king,kfc,pepsi,pepsico,coca cola,coke,nestle,unilever,procter gamble,johnson johnson,kraft,nike,adidas,puma,levi strauss,gap,zara,h m,disney,walt disney,pixar,
warner bros,warner brothers,time warner,universal,universal pictures,paramount,paramount pictures,20th century fox,columbia pictures,mgm,dreamworks,miramax,new line cinema,
lucasfilm,viacom,comcast,news corp,news corporation,emi,sony music,universal music,columbia records,atlantic records,capitol records,def jam,island records,virgin,virgin records,
motown,verizon,at t,sprint,t mobile,vodafone,bt,british telecom,deutsche telekom,telefonica,
goldman sachs,jp morgan,jpmorgan,jpmorgan chase,morgan stanley,merrill lynch,lehman brothers,bear stearns,citigroup,citibank,wells fargo,hsbc,barclays,lloyds,rbs,ubs,
credit suisse,deutsche bank,bnp paribas,societe generale,nomura,fannie mae,freddie mac,aig,berkshire hathaway,visa,mastercard,american express,moodys,standard and poors,
nasdaq,nyse,new york stock exchange,london stock exchange,dow jones,
american airlines,united airlines,delta,delta air lines,southwest airlines,british airways,lufthansa,air france,klm,ryanair,easyjet,aeroflot,emirates,qantas,pan am,
fedex,ups,dhl,pfizer,merck,novartis,roche,glaxosmithkline,astrazeneca,bayer,moderna,monsanto,dupont,basf,siemens,philips,bosch,abb,
harvard,harvard university,yale,princeton,stanford,mit,columbia university,cornell,dartmouth,duke,ucla,usc,uc berkeley,oxford university,cambridge university,
london school of economics,lse,sorbonne,caltech,georgetown university,west point,penn state,ohio state,notre dame university,johns hopkins,smithsonian,
smithsonian institution,royal society,national geographic society,catholic church,roman catholic church,church of england,vatican,salvation army,ymca,boy scouts,
fifa,uefa,ioc,nfl,nba,mlb,nhl,mls,ncaa,nascar,pga,wwe,wwf,ufc,fia,icc,premier league,la liga,bundesliga,serie a,american league,national league,afl,cfl,xfl,wba,wbc,
manchester united,manchester city,liverpool fc,chelsea fc,arsenal,tottenham,tottenham hotspur,everton,aston villa,newcastle united,west ham,west ham united,leeds united,
leicester city,nottingham forest,sheffield wednesday,sheffield united,blackburn rovers,bolton wanderers,celtic,rangers,hearts,hibernian,aberdeen fc,real madrid,fc barcelona,
atletico madrid,sevilla fc,juventus,ac milan,inter milan,as roma,lazio,napoli,bayern munich,borussia dortmund,schalke,hamburger sv,ajax,psv,psv eindhoven,feyenoord,benfica,
sporting lisbon,fc porto,paris saint germain,psg,olympique lyonnais,galatasaray,fenerbahce,besiktas,boca juniors,river plate,flamengo,santos fc,la galaxy,
beatles,the beatles,rolling stones,the rolling stones,pink floyd,led zeppelin,queen,the who,u2,abba,metallica,nirvana,radiohead,coldplay,oasis,blur,pearl jam,black sabbath,
deep purple,iron maiden,guns n roses,aerosmith,ac dc,bon jovi,red hot chili peppers,the doors,grateful dead,beach boys,the beach boys,backstreet boys,spice girls,n sync,
kiss,slayer,megadeth,r e m,green day,foo fighters,linkin park,sex pistols,the clash,ramones,the cure,depeche mode,new order,joy division,genesis,yes,
wu tang clan,public enemy,run dmc,n w a,black eyed peas,outkast,
atlantic coast conference,acc,big ten,big east,pac 10,southeastern conference,sec,ivy league,
kremlin,pentagon,white house,
eastern orthodox church,mormon church,world council of churches,freemasons,opus dei,jesuits,society of jesus,templars,knights templar,east india company,hudson's bay company
`;

/** Nicknames of sports sides; alone or after a city they are organisations. */
export const TEAM_NAMES = `
yankees,mets,red sox,white sox,cubs,cardinals,dodgers,giants,padres,braves,phillies,pirates,brewers,astros,rangers,mariners,athletics,angels,royals,twins,tigers,indians,
guardians,orioles,blue jays,rays,devil rays,marlins,nationals,expos,rockies,diamondbacks,reds,
lakers,clippers,warriors,kings,suns,nuggets,jazz,trail blazers,blazers,supersonics,sonics,thunder,mavericks,spurs,rockets,grizzlies,pelicans,hornets,bobcats,heat,magic,hawks,
wizards,bullets,bulls,cavaliers,pistons,pacers,bucks,timberwolves,celtics,knicks,nets,76ers,sixers,raptors,
cowboys,eagles,redskins,commanders,packers,bears,lions,vikings,falcons,panthers,saints,buccaneers,rams,seahawks,49ers,niners,patriots,bills,dolphins,jets,steelers,browns,
bengals,ravens,colts,titans,jaguars,texans,chiefs,raiders,chargers,broncos,
bruins,canadiens,maple leafs,senators,sabres,penguins,flyers,islanders,devils,capitals,hurricanes,lightning,predators,blackhawks,red wings,blues,avalanche,stars,wild,oilers,
flames,canucks,sharks,ducks,coyotes,kraken,nordiques,whalers,north stars,
united,city,rovers,wanderers,athletic,albion,hotspur,villa,county,town,wednesday,forest,rangers,celtic,thistle,argyle,orient,alexandra,palace,
wildcats,bulldogs,huskies,longhorns,sooners,buckeyes,wolverines,spartans,badgers,gators,seminoles,tar heels,blue devils,crimson tide,trojans,hoosiers,jayhawks,cornhuskers,
aggies,fighting irish,volunteers,razorbacks,gamecocks,hokies,mountaineers,wolfpack,demon deacons,roughriders,stampeders,eskimos,argonauts,alouettes,lions,
brumbies,crusaders,waratahs,springboks,all blacks,wallabies,broncos,eels,roosters,rabbitohs,storm,knights,magpies,bombers,demons,swans,dockers,
galaxy,revolution,crew,sounders,timbers,earthquakes,dynamo,whitecaps,dragons,phoenix,blitz
`;

/** A last word that makes the words before it the name of an organisation. */
export const ORGANISATION_ENDINGS = `
inc,incorporated,corp,corporation,co,company,companies,ltd,limited,llc,llp,lp,plc,gmbh,ag,sa,spa,nv,bv,ab,oy,asa,kg,pty,pvt,kk,group,holdings,holding,partners,partnership,
associates,brothers,bros,sons,enterprises,industries,international,technologies,technology,systems,solutions,services,software,electronics,semiconductor,pharmaceuticals,
labs,laboratories,laboratory,energy,petroleum,oil,gas,power,electric,motors,motor,automotive,airlines,airways,air,aviation,aerospace,steel,mining,chemical,chemicals,foods,stores,
records,music,entertainment,pictures,studios,studio,films,productions,media,press,publishing,publishers,publications,books,broadcasting,network,networks,television,tv,radio,news,channel,
times,post,herald,tribune,gazette,journal,chronicle,courier,telegraph,guardian,observer,weekly,magazine,review,newspaper,
bank,bancorp,bankers,financial,finance,capital,securities,investments,investment,insurance,assurance,trust,fund,funds,exchange,management,advisors,consulting,
university,college,school,academy,institute,institution,seminary,polytechnic,faculty,conservatory,
ministry,department,dept,agency,bureau,office,commission,committee,subcommittee,council,board,authority,administration,secretariat,directorate,service,inspectorate,
parliament,congress,senate,assembly,legislature,court,tribunal,cabinet,government,police,army,navy,force,forces,guard,brigade,battalion,regiment,division,corps,squadron,militia,
party,union,front,movement,alliance,coalition,league,federation,confederation,association,society,club,foundation,organization,organisation,forum,network,initiative,campaign,
conference,church,diocese,archdiocese,ministries,order,brotherhood,fraternity,sorority,team,fc,afc,cf,sc,band,orchestra,choir,ensemble,quartet,trio,symphony,philharmonic,ballet,opera,
hospital,clinic,library,museum,cooperative,coop,consortium,syndicate,cartel,tribe,nation,liberation,jihad,brigades,communications,telecom,wireless,interactive,games,
commandos,rebels,fighters,boys,project,program,programme,center,centre,chamber,guild,lodge
`;

/** A first word after which "of" carries the name on: Ministry of …, University of …, Bank of …. */
export const OF_HEADS = `
ministry,department,university,bank,college,school,institute,academy,board,bureau,office,commission,committee,council,court,house,church,society,association,
federation,confederation,union,league,organization,organisation,party,front,movement,army,order,knights,daughters,sons,friends,doctors,center,centre,chamber,congress,
parliament,assembly,republic,kingdom,state,states,province,city,county,town,isle,bay,gulf,strait,cape,lake,mount,district,principality,duchy,emirate,empire,sea,
borough,village,commonwealth,democratic republic,people's republic,museum,library,palace,tower,temple,cathedral,conservatory,royal academy,general,supreme court,high court,
confederate states,united states,united kingdom,horn,straits,valley,coast,joint chiefs,institution,diocese,archdiocese,bishopric,faculty,secretary,field
`;
