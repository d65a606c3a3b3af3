/** Places that are neither countries, their regions nor cities, and other names of those that are. General knowledge. */

/** Continents, world regions, seas, rivers, mountains, historic countries, parts of cities. Comma-separated, lower case. */
export const GEOGRAPHY = `
africa,antarctica,asia,europe,oceania,north america,south america,central america,latin america,eurasia,america,americas,
middle east,near east,far east,balkans,caucasus,scandinavia,maghreb,sahel,horn of africa,central asia,southeast asia,east asia,south asia,
north africa,west africa,east africa,southern africa,sub saharan africa,eastern europe,western europe,central europe,northern europe,
southern europe,western hemisphere,iberian peninsula,arabian peninsula,korean peninsula,crimean peninsula,indian subcontinent,levant,caribbean,
west indies,benelux,baltics,indochina,polynesia,micronesia,melanesia,asia minor,anatolia,mesopotamia,siberia,patagonia,amazonia,transylvania,
bavaria,saxony,prussia,silesia,pomerania,galicia,catalonia,andalusia,basque country,brittany,normandy,burgundy,provence,alsace,lorraine,gascony,
tuscany,lombardy,piedmont,sicily,sardinia,corsica,crete,flanders,wallonia,bohemia,moravia,kosovo,palestine,taiwan,gaza,gaza strip,west bank,
golan heights,sinai,sinai peninsula,kashmir,punjab,bengal,west bengal,sindh,balochistan,baluchistan,waziristan,tibet,xinjiang,manchuria,inner mongolia,
kurdistan,iraqi kurdistan,chechnya,dagestan,ingushetia,abkhazia,south ossetia,nagorno karabakh,transnistria,crimea,donbas,donbass,northern cyprus,
western sahara,darfur,somaliland,puntland,katanga,biafra,tigray,helmand,catalunya,ulster,munster,leinster,connacht,
england,scotland,wales,northern ireland,britain,great britain,british isles,home counties,east anglia,midlands,west midlands,east midlands,cornwall,
yorkshire,north yorkshire,south yorkshire,west yorkshire,lancashire,cheshire,derbyshire,nottinghamshire,lincolnshire,leicestershire,staffordshire,
shropshire,worcestershire,warwickshire,gloucestershire,oxfordshire,cambridgeshire,northamptonshire,bedfordshire,hertfordshire,buckinghamshire,berkshire,
hampshire,wiltshire,somerset,dorset,devon,kent,sussex,surrey,essex,suffolk,norfolk,cumbria,northumberland,tyneside,merseyside,isle of wight,isle of man,
hebrides,orkney,shetland,fife,ayrshire,lanarkshire,aberdeenshire,
u s,usa,u k,uk,uae,u s a,united states,united states of america,united kingdom,soviet union,ussr,yugoslavia,czechoslovakia,east germany,west germany,
ottoman empire,roman empire,byzantine empire,british empire,russian empire,holy roman empire,austria hungary,north korea,south korea,north vietnam,south vietnam,
russia,china,iran,syria,vietnam,laos,bolivia,venezuela,tanzania,moldova,macedonia,north macedonia,burma,myanmar,ivory coast,cape verde,east timor,czech republic,
holland,netherlands,swaziland,zaire,congo,democratic republic of congo,rhodesia,ceylon,siam,persia,vatican,vatican city,holy see,hong kong,macau,palestinian territories,
new england,midwest,deep south,pacific northwest,east coast,west coast,gulf coast,bay area,san francisco bay area,silicon valley,great plains,appalachia,
rust belt,bible belt,sun belt,southern california,northern california,upstate new york,long island,staten island,manhattan,brooklyn,queens,bronx,harlem,
wall street,broadway,times square,central park,hollywood,beverly hills,capitol hill,white house,pentagon,oval office,downing street,whitehall,westminster,
buckingham palace,kremlin,red square,ground zero,guantanamo bay,guantanamo,camp david,fort hood,abu ghraib,alcatraz,las vegas strip,french quarter,
dc,d c,washington dc,nyc,new york city,la,sf,philly,vegas,ny,nj,tx,ca,fl,pa,ma,il,oh,mi,va,nc,wa,co,az,nv,ga,tn,mo,md,wi,mn,ct,ont,
al,ak,ar,de,id,ia,ks,ky,nm,nd,ri,sc,sd,ut,vt,wv,wy,calif,fla,tenn,ariz,colo,conn,mich,minn,penn,texas,bc,nsw,
pacific,atlantic,pacific ocean,atlantic ocean,indian ocean,arctic,arctic ocean,southern ocean,mediterranean,mediterranean sea,baltic,baltic sea,north sea,
black sea,caspian sea,red sea,dead sea,adriatic,adriatic sea,aegean,aegean sea,south china sea,east china sea,yellow sea,sea of japan,sea of azov,arabian sea,
bay of bengal,bay of biscay,gulf of mexico,persian gulf,gulf of aden,gulf of finland,gulf of thailand,strait of hormuz,taiwan strait,bosphorus,dardanelles,
english channel,channel tunnel,suez canal,panama canal,hudson bay,chesapeake bay,great lakes,lake michigan,lake superior,lake erie,lake ontario,lake huron,
lake victoria,lake tahoe,lake baikal,nile,amazon,amazon river,danube,rhine,rhone,seine,loire,thames,volga,dnieper,don,elbe,oder,vistula,po,tiber,ebro,
tigris,euphrates,jordan river,ganges,indus,brahmaputra,mekong,irrawaddy,yangtze,yellow river,mississippi,mississippi river,missouri river,ohio river,
colorado river,rio grande,hudson river,potomac,congo river,niger river,zambezi,orinoco,murray river,
alps,pyrenees,carpathians,apennines,dolomites,urals,himalayas,himalaya,hindu kush,karakoram,andes,rockies,rocky mountains,appalachians,sierra nevada,
mount everest,everest,kilimanjaro,mont blanc,mount fuji,mount rushmore,sahara,sahara desert,gobi,gobi desert,kalahari,negev,mojave,outback,amazon basin,
grand canyon,yellowstone,yosemite,niagara falls,great barrier reef,galapagos,galapagos islands,canary islands,balearic islands,azores,madeira,
ibiza,mallorca,majorca,tenerife,bali,java,sumatra,borneo,luzon,mindanao,honshu,hokkaido,kyushu,okinawa,sakhalin,hawaii,maui,oahu,cuba,hispaniola,
bermuda,barbados,tobago,trinidad,falkland islands,falklands,gibraltar,diego garcia,tasmania,new south wales,queensland,victoria,western australia,south australia,
northern territory,ontario,quebec,british columbia,alberta,manitoba,saskatchewan,nova scotia,new brunswick,newfoundland,labrador,yukon,nunavut,
prince edward island,northwest territories,north island,south island,kiev,kyiv,odessa,kharkov,lvov,peking,bombay,calcutta,madras,bangalore,saigon,rangoon,
constantinople,leningrad,stalingrad,petrograd,danzig,breslau,konigsberg,east jerusalem,jerusalem,tel aviv,ramallah,nablus,hebron,jenin,bethlehem,nazareth,
rafah,khan younis,fallujah,ramadi,najaf,karbala,kirkuk,tikrit,samarra,mosul,basra,sadr city,green zone,kandahar,jalalabad,tora bora,grozny,beslan,
benghazi,aleppo,homs,raqqa,idlib,srebrenica,pristina,the hague,brussels,geneva,davos,chernobyl,fukushima,hiroshima,nagasaki,auschwitz,
heaven,earth,mars,venus,jupiter,saturn,mercury,neptune,pluto,
west end,east end,soho,hyde park,covent garden,trafalgar square,heathrow,gatwick,champs elysees,eiffel tower,notre dame,louvre,
wembley,wimbledon,old trafford,anfield,fenway park,yankee stadium,madison square garden,wrigley field,
new york,new jersey,new mexico,new hampshire,new zealand,new orleans,new delhi,saint petersburg,st petersburg,st louis,st paul,st lucia,st kitts,
tampa bay,green bay,palm beach,palo alto,san jose,san diego,san antonio,santa fe,santa monica,santa barbara,los angeles,las vegas,san francisco,
long beach,myrtle beach,virginia beach,daytona beach,miami beach,key west,cape cod,marthas vineyard,nantucket,niagara,aspen,vail,salem,cambridge,oxford,
machu picchu,easter island,siam,bangla desh,abyssinia,judea,judaea,samaria,galilee,babylon,carthage,sparta,troy,thrace,macedon,gaul,britannia,
el paso,el salvador,costa rica,puerto rico,sri lanka,saudi arabia,south africa,burkina faso,sierra leone,papua new guinea,solomon islands,marshall islands,
equatorial guinea,guinea bissau,trinidad and tobago,antigua and barbuda,bosnia,bosnia and herzegovina,bosnia herzegovina,serbia and montenegro,dominican republic,
central african republic,republic of ireland,irish republic,peoples republic of china,republic of china,islamic republic of iran,russian federation
`;

/** A last word that makes the words before it the name of a place. */
export const PLACE_ENDINGS = `
river,rivers,lake,lakes,sea,ocean,bay,gulf,strait,straits,channel,canal,creek,falls,waterfall,island,islands,isle,isles,peninsula,cape,beach,coast,shore,
mountain,mountains,mount,hill,hills,valley,canyon,gorge,glacier,desert,forest,woods,wood,park,gardens,garden,reserve,sanctuary,plain,plains,plateau,peak,ridge,pass,range,
street,avenue,road,boulevard,lane,drive,highway,freeway,expressway,motorway,turnpike,parkway,square,plaza,bridge,tunnel,tower,towers,castle,palace,manor,mansion,
estate,abbey,priory,cathedral,church,chapel,temple,shrine,mosque,synagogue,monastery,cemetery,stadium,arena,dome,airport,airfield,station,terminal,port,harbour,harbor,
dock,docks,pier,wharf,county,shire,province,district,region,territory,territories,republic,kingdom,empire,emirate,state,city,town,village,township,borough,parish,
prefecture,municipality,oblast,canton,commune,neighborhood,neighbourhood,heights,springs,grove,mall,hotel,inn,resort,museum,gallery,theatre,theater,cinema,hall,prison,
jail,penitentiary,camp,base,fort,fortress,ranch,farm,mine,dam,reservoir,building,center,centre,zone,strip,quarter,corridor,crossing,border,basin,delta,oasis,cave,caves,
restaurant,cafe,diner,pub,bar,bistro,grill,observatory,zoo,aquarium,memorial,monument,plantation,house,court,courthouse,line,railway,railroad
`;

/** A first word that makes the words after it the name of a place. */
export const PLACE_BEGINNINGS = 'mount,mt,lake,fort,ft,cape,port,san,santa,saint,st,los,las,el,rio,isle,gulf,bay,strait,river,camp,north,south,east,west,northern,southern,eastern,western,central,upper,lower,greater,new,old,downtown,county,city,province,republic,kingdom,valley,hotel,villa,casa,puerto,point,glen,ben,loch,val,nova,abu,bad,sur,ras,wadi,jebel,tel,kibbutz';
