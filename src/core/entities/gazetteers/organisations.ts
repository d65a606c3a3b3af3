/** Organisations that news names often, with the words that mark others. General knowledge; lower case, comma-separated. */

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
