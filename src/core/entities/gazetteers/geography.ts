/** Places that are neither countries, their regions nor cities, and other names of those that are. General knowledge. */

/** A last word that makes the words before it the name of a place. */
export const PLACE_ENDINGS = `
river,rivers,lake,lakes,sea,ocean,bay,gulf,strait,straits,channel,canal,creek,falls,waterfall,island,islands,isle,isles,peninsula,cape,beach,coast,shore,
mountain,mountains,mount,hill,hills,valley,canyon,gorge,glacier,desert,forest,woods,wood,park,gardens,garden,reserve,sanctuary,plain,plains,plateau,peak,ridge,pass,range,
street,avenue,road,boulevard,lane,drive,highway,freeway,expressway,motorway,turnpike,parkway,square,plaza,bridge,tunnel,tower,towers,castle,palace,manor,mansion,
estate,abbey,priory,cathedral,church,chapel,temple,shrine,mosque,synagogue,monastery,cemetery,stadium,arena,dome,airport,airfield,station,terminal,port,harbour,harbor,
dock,docks,pier,wharf,county,shire,province,district,region,territory,territories,republic,kingdom,empire,emirate,state,city,town,village,township,borough,parish,
prefecture,municipality,oblast,canton,commune,neighborhood,neighbourhood,heights,springs,grove,mall,hotel,inn,resort,museum,gallery,theatre,theater,cinema,hall,prison,
jail,penitentiary,camp,base,fort,fortress,ranch,farm,mine,dam,reservoir,building,center,centre,zone,strip,quarter,corridor,crossing,border,basin,delta,oasis,cave,caves,
restaurant,auditorium,amphitheatre,colosseum,ballroom,velodrome,racecourse,speedway,marina,cafe,diner,pub,bar,bistro,grill,observatory,zoo,aquarium,memorial,monument,plantation,house,court,courthouse,line,railway,railroad
`;

/** A first word that makes the words after it the name of a place. */
export const PLACE_BEGINNINGS = 'mount,mt,lake,fort,ft,cape,port,san,santa,saint,st,los,las,el,rio,isle,gulf,bay,strait,river,camp,north,south,east,west,northern,southern,eastern,western,central,upper,lower,greater,new,old,downtown,county,city,province,republic,kingdom,valley,hotel,villa,casa,puerto,point,glen,ben,loch,val,nova,abu,bad,sur,ras,wadi,jebel,tel,kibbutz';
