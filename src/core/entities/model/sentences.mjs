/**
 * Sentences of news to learn from beside the annotated texts, with slots for names: {PER}, {ORG}, {LOC}, {MISC} take an
 * invented name, {DEM} a nationality, which is "another name"; {COUNTRY} and {CITY} are places, {SIDE} a team that is called as its place. Whatever is capitalised
 * outside a slot is no name. Written by hand, so that the forms of news are learned which the annotated texts do not hold.
 */
export const SENTENCES = `
{PER}, a spokeswoman for {ORG}, said on Monday that the talks had failed.
{PER}, the chief executive of {ORG}, told reporters in {CITY} that profits had fallen.
{PER}, 43, of {CITY}, was charged on Tuesday with fraud.
{PER} and {PER} were arrested in {CITY} on Wednesday.
Foreign Minister {PER} met {DEM} Foreign Minister {PER} in {CITY} on Friday.
{DEM} President {PER} said the attack on {CITY} would not go unanswered.
Prime Minister {PER} will travel to {COUNTRY} next week.
Former Prime Minister {PER} has died at 81.
President {PER} and Chancellor {PER} spoke by telephone.
Deputy Prime Minister {PER} of {COUNTRY} accused {ORG} of lying.
Defence Secretary {PER} declined to comment.
Interior Minister {PER}'s office said {ORG} had been informed.
Gen. {PER}, who commands the forces in {LOC}, said the army would stay.
Judge {PER} dismissed the case against {ORG}.
Sen. {PER}, a Republican, voted against the bill.
Rep. {PER} and Sen. {PER} wrote to {ORG}.
Police Chief {PER} said two people had died.
Mayor {PER} of {CITY} asked for help.
Councillor {PER}, who represents {LOC}, said the road was dangerous.
Professor {PER} of {ORG} led the study.
Dr {PER}, of {ORG}, warned that the virus had reached {COUNTRY}.
{CITY} — {PER} was elected head of {ORG} on Sunday.
{CITY}, {COUNTRY} — Thousands marched through {CITY} on Saturday.
The {DEM} government rejected the plan, as did {ORG}.
The {DEM} foreign ministry summoned the ambassador of {COUNTRY}.
{ORG} and {ORG} signed an agreement in {CITY}.
{ORG} said it would buy {ORG} for 3.2 billion dollars.
Shares in {ORG} fell 4% after {ORG} cut its forecast.
{ORG}, which is based in {CITY}, employs 1,200 people in {COUNTRY}.
{ORG} shares rose while {ORG} lost ground.
{ORG} spokesman {PER} denied it.
{ORG} chief executive {PER} resigned on Thursday.
{ORG} leader {PER} called the vote a farce.
{ORG} beat {ORG} 3-1 at {LOC} on Saturday.
{SIDE} beat {SIDE} 2-1 at {LOC} on Saturday.
{SIDE} beat {ORG} 31-14 in {CITY}.
{SIDE} lost 3-0 to {SIDE} after {PER} was sent off.
{SIDE} striker {PER} scored twice.
{SIDE} manager {PER} praised {PER}.
{SIDE} will play {SIDE} in the final.
{ORG} striker {PER} scored twice against {ORG}.
{PER} scored for {ORG} in the 63rd minute after a mistake by {PER}.
Coach {PER} said his side would miss {PER} against {ORG}.
{PER} moved from {ORG} to {ORG} for 12 million pounds.
{PER} of {COUNTRY} won the {MISC} in {CITY}.
{PER}, who won the {MISC} in 2019, lost to {PER} of {COUNTRY}.
The {MISC} opens in {CITY} on Friday.
The film "{MISC}", directed by {PER}, opens next week.
The novel “{MISC}” by {PER} was published in 1998.
{PER}'s “{MISC}” won the {MISC} last year.
The song "{MISC}" was written by {PER} for {ORG}.
{PER} (“{MISC}”, “{MISC}”) plays the lead.
{CITY}, {CITY} and {CITY} were without power on Monday.
Flights from {CITY} to {CITY} were cancelled.
The river {LOC} burst its banks near {CITY}.
Rebels control the road between {CITY} and {CITY}.
Fighting continued in {CITY}, {CITY} and the province of {LOC}.
{LOC} is a village in {COUNTRY}.
{LOC} is a town north of {CITY}.
{LOC} lies on the border between {COUNTRY} and {COUNTRY}.
{ORG} is a company that makes pumps in {CITY}.
{ORG} is a political party in {COUNTRY}.
{ORG} was founded by {PER} in {CITY} in 1912.
{PER} is a {DEM} politician.
{PER} (born 12 May 1961) is a {DEM} actor.
{PER} was born in {CITY}, {COUNTRY}, and studied at {ORG}.
{PER} joined {ORG} in 1987 and moved to {COUNTRY} in 1994.
{PER} graduated from {ORG} and worked for {ORG}.
{PER} married {PER} in {CITY}.
{PER} leaves a son, {PER}, and a daughter, {PER}.
{COUNTRY} and {COUNTRY} have agreed to exchange prisoners.
{COUNTRY}'s ambassador to {COUNTRY} was expelled.
{COUNTRY}'s {ORG} said inflation had slowed.
{COUNTRY} will send troops to {COUNTRY}, {PER} said.
The leaders of {COUNTRY}, {COUNTRY} and {COUNTRY} will meet in {CITY}.
The parliament in {CITY} voted to leave {ORG}.
Members of {ORG} voted to strike.
Workers at {ORG} in {CITY} walked out on Thursday.
A report by {ORG} said {COUNTRY} had broken the {MISC}.
According to {ORG}, 40 people were killed in {LOC}.
"We will not leave," {PER} said. "{COUNTRY} is our home."
“This is a disgrace,” said {PER}, chairwoman of {ORG}.
“Nobody asked us,” {PER} told {ORG}.
{PER} told {ORG} that {PER} had known.
{PER} wrote in {ORG} that {COUNTRY} should pay.
Yesterday {PER} left {ORG}. Today {PER} replaced him.
However, {PER} disagreed. But {ORG} insisted.
Meanwhile in {CITY}, {ORG} held its first congress.
Although {PER} won, {ORG} will govern.
After {PER} resigned, {PER} took over.
Since 2015 {ORG} has sued {ORG} twice.
When {PER} arrived in {CITY}, nobody knew {ORG}.
Last week {ORG} opened a factory near {CITY}.
Both {ORG} and {ORG} declined to comment.
Neither {PER} nor {PER} was hurt.
Many in {COUNTRY} speak {DEM}.
Many {DEM} families left for {COUNTRY}.
{DEM} and {DEM} officials met in {CITY}.
Two {DEM} and three {DEM} were among the dead.
The {DEM} team beat {COUNTRY} in {CITY}.
The {DEM} newspaper {ORG} said {PER} had resigned.
The {DEM} company {ORG} denied that it had paid {PER}.
The rock band {ORG} played in {CITY} on Friday.
The charity {ORG} appealed for money.
The opposition party {ORG} boycotted the vote.
The militant group {ORG} claimed the attack in {CITY}.
The airline {ORG} will fly to {CITY} again.
The city of {CITY} is the capital of {LOC}.
The village of {LOC}, near {CITY}, was evacuated.
The Mayor of {CITY}, {PER}, opened the bridge.
The Bishop of {CITY} wrote to {PER}.
The Governor of {LOC}, {PER}, signed the law.
The President of {COUNTRY}, {PER}, and the Secretary General of {ORG}, {PER}, met.
The Minister of Finance, {PER}, presented the budget.
Under {PER}, {ORG} grew fast.
Under the {MISC}, {COUNTRY} must report to {ORG}.
During the {MISC} his family fled from {CITY} to {COUNTRY}.
The {MISC} ended in 1953.
Dear Editor, I agree with {PER}. Yours, {PER}, {CITY}
Photo: {PER}/{ORG}
Reporting by {PER} in {CITY}; editing by {PER}
By {PER}
{PER} reports from {CITY}.
Source: {ORG}
({ORG})
{ORG} ({ORG}) has 40 members.
{PER} ({ORG}) won the seat from {PER} ({ORG}).
Results: {PER} ({COUNTRY}) 9.81, {PER} ({COUNTRY}) 9.93
1. {PER}, {COUNTRY} 2. {PER}, {COUNTRY} 3. {PER}, {COUNTRY}
In this photo {PER}, left, and {PER} leave {LOC}.
The accident happened on the A40 near {CITY} at 7 PM.
Mr {PER} said he had never been to {CITY}.
Mrs. {PER} and Mr. {PER} met at {ORG}.
Ms {PER} works for {ORG} in {CITY}.
On Monday, {PER} will address {ORG}.
In January {ORG} moved to {CITY}.
Section 7 of the act applies to {ORG}.
The CEO of {ORG} and its CFO met PM {PER}.
An MP for {LOC}, {PER}, asked for an inquiry.
The GDP of {COUNTRY} grew by 2%.
The Board agreed, but the Committee did not.
The Court heard that {PER} had lived in {CITY}.
A Government spokesman said the Minister would write to {ORG}.
The Church Hall and the Post Office were closed.
Residents of {LOC} said the Council had not asked them.
Vote now. Read more. Sign up for our newsletter.
Breaking News: Fire destroys market in {CITY}
What We Know So Far
How to Cook Rice
Why Banks Fail
`.trim().split('\n');
