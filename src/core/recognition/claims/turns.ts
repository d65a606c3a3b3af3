/**
 * Turns of phrase, and the plain one that patterns know: "won recognition from" says "recognised by", "a former member" is
 * "no longer a member". Each spares every pattern in which the phrase could stand a form of its own.
 */
import type { Span } from '../../draft/types';
import { perWord } from '../../draft/words';
import { NUMBER } from './numbers';
import { LIST } from './patterns/parts';

/** A stretch of a normalised sentence that starts at `at`, and what it was written as. */
export interface Piece extends Span {
  readonly at: number;
}

export interface Turned {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const FORMAL = '(?:(?:formal|official|diplomatic|international|full|its|their|any|first) ){0,3}';
const GOT = 'w[io]n|gain(?:ed)?|secured?|received?|obtain(?:ed)?';
const GIVEN = '(?:was|were|been) (?:granted|given|awarded)';
/** Behind "has EU membership": it is no "membership bid". */
const WHOLE = '(?![ -]+(?:bid|talks?|hopes?|appl|ambition|aspiration|prospect|process|negotiation|dream|requirement|fee|plan|drive|path|status|candida|to|stands|rose|grew)[a-z]*)';

/** What those who recognise take something for. */
const AS_STATE = '(?:as )?an?(?: (?:independent|sovereign))? (?:state|country|nation)(?! (?:of|in|that|which|with|within|like|where|for) )';

/** In front of "31 members". */
const SO_MANY = '(?= [a-z\\d -]{1,20} members?(?![a-z]))';

/** "…, whose membership thereby rose", "…, taking its membership". */
const ITS_MEMBERSHIP = '(?:whose membership (?:rose|grew|fell|shrank)|(?:tak|bring|lift|rais|reduc)ing its membership)';
/** "Taking its membership to", "swelling the alliance to". */
const GROWING = '(?:tak|bring|cutt|reduc|swell|expand|enlarg|lift|rais|boost|increas|shrink|trimm)ing';
/** The same, as what follows from something that goes on or has just been done. */
const GROWS = '(?:takes|brings|cuts|reduces|lifts|raises|(?:has|have) (?:taken|brought|cut|reduced|lifted|raised|swollen|expanded|shrunk))';
/** A body in other words, or its membership. */
const THE_GROUP = "(?:the (?:(?:[a-z-]+|'s) ){0,4}(?:group|grouping|bloc|club|organi[sz]ation|cartel|alliance|union|zone|area|pact)(?: 's)?(?: (?:membership|ranks|numbers))?|(?:its |their )?(?:membership|ranks|numbers)|it)";
/** Behind a verb: nothing in front of it tells of another time than the draft's. */
const LATELY_ALONE = '(?<!(?:[12]\\d{3}|(?:in|last|since) (?:(?:early|late|mid -) )?(?:jan|febr|march|april|may|june|july|aug|sept|oct|nov|dec)[a-z]*) [^;]*)';
const SO_MANY_MEMBERS = `to (${NUMBER})(?: (?:full )?(?:members|member states|countries|nations|states))?(?= [.,;]|$)`;
/** So that what came of it still holds. */
const LATELY = '( (?:(?:last|this) (?:week|month)|on [a-z]+day|yesterday|at the weekend))';

/** "After joining": what it tells has happened; "before joining" does not. */
const ON = '(?:after|since|by|upon)';

/** Without its word, a turn is not in a sentence; to look for that costs next to nothing. `$1` in the plain phrase is the turn's group. */
const TURNS: readonly (readonly [word: string, turn: RegExp, plain: string])[] = ([
  // What changes nothing.
  ['', "([a-z]+) (?:by then|anywhere|at all|together(?= (?:in)?to)|to (?:this day|date)|as yet|at last|of course|in turn|in fact|for now|for the (?:moment|time being)|at present|in the end|once again|after all|of late|in all (?:that|this|these|those|its) (?:time|years))(?= [a-z@])", '$1'],
  ['', '(?<=(?:recognise[sd]?|recognising|with|by|of|in|to|joined|left) )(?:(?:neighbouring|nearby|tiny|little|distant|breakaway|communist|mainland|[a-z]+ - (?:rich|born|ruled)) ){1,2}(?=@)', ''],
  ['', '^(?:tiny|little|landlocked|neutral|neighbouring) (?=@)', ''],
  [', who', '(?<=@\\d+ , )who(?= (?:are|were|have|do|remain|belong|use|joined|left|never) )', 'which'],
  ['the one ', 'the one(?= (?:[a-z]+ )?(?:country|state|nation|republic)(?: in [a-z]+(?: [a-z]+)?)? (?:that|which|with|to) )', 'the only'],
  ["'s ", "(latin america|south america|africa|asia|europe|the caribbean|the pacific) 's (only|sole) members?(?: state)? of", 'the $2 country in $1 in'],
  [' @', '(only|sole) (african|asian|arab|european|caribbean|(?:south|central|latin) american) (@\\d+) member(?: state| country)?', '$1 $2 country in $3'],
  ['faith with', '(keep|have|maintain)(s?) faith with', '$1$2 diplomatic relations with'],
  ['in all of', 'in all of(?= [a-z])', 'in'],
  [' own ', "(@\\d+ 's) own(?= (?:members|member states|countries|states|governments))", '$1'],
  [' as its ', '(@\\d+) , which (?:counts|has|regards|sees|lists) (@\\d+) as its (last|only|sole)(?= (?:remaining )?(?:(?:diplomatic|formal|official) )?ally)', "$1 , $2 is $1 's $3"],
  ['government in', 'the government in(?= @)', ''],
  [' , @', '(?<= )(?:its|their|his|her) (?:[a-z]+ ){0,3}(?:ally|allies|neighbours?|patron|partners?|protector|masters?) , (@\\d+)(?: ,(?! @))?', '$1'],
  ['whose', '(@\\d+) , whose ((?:\\d{4} )?(?:recognition of|accession to|admission to|entry into|departure from|exit from|withdrawal from|expulsion from))(?= )', "$1 's $2"],
  ['its', '^(since|after|with|following|despite) its ((?:accession|admission|entry|recognition|departure|exit|withdrawal|expulsion) (?:to|into|of|from) (?:the |an? )?@\\d+[^,@]{0,30}?)(?: ,)? (@\\d+)', "$1 $3 's $2 , $3"],
  [' of @', "the (accession|admission|entry|departure|exit|withdrawal|expulsion) of (@\\d+)(?= (?:to|into|from) (?:the )?@)", "$2 's $1"],
  ['of wh', ', (?:both|all|all three) of wh(?:ich|om)', ', which'],
  ['ties', "(@\\d+)(?: , whose| 's) (?:[a-z-]+ ){0,5}(ties|relations) with (@\\d+) (?:were|was) (?:broken(?: off)?|cut(?: off)?|severed|ended)", '$1 cut $2 with $3'],
  ['whose', '(@\\d+) , whose(?= embassy (?:in|to) )', "$1 's"],
  ['which with', '(@\\d+) , which with (@\\d+)(?= (?:has|have|had|(?:re)?joined|left|recognised) )', '$1 and $2 , which'],
  ['together with', `(@\\d+) , which together with (${LIST})(?=(?: ,)? (?:has|have|had|[a-z]+ed|recognises) )`, '$1 , $2 , which'],
  ['with', `(@\\d+)( ,)? (?:which )?(is|are|was|were|remains?) , (?:along |together )?with (${LIST}) ,(?= the (?:only|sole|last) )`, '$1 and $4 $3'],
  ['it ', `^it (?:is|was) (${LIST}) (?:that|which|who)(?: (?:in|last|this) [a-z]+)?(?= [a-z])`, '$1 , which'],
  ["'s ", "(@\\d+) 's (is|was)(?= the (?:only|sole|first|second|third|last|latest) )", '$1 $2'],
  ['only @', `(only ${LIST}) , ((?:of|among) (?:all )?the [^,;:@]{5,60}) ,`, '$2 , $1'],
  ['as the', '(?:came|went|flew|travelled|returned) to (?:the )?@\\d+ as(?= the )', 'is'],
  ['alone among', '(is|are|was|were|remains) alone among (?:the )?((?:[a-z]+ |@\\d+ ){0,2})(?:states|countries|capitals|governments|members|nations) in recognising', '$1 the only $2state to recognise'],
  [' had ', `(?<=had [a-z\\d -]{2,30} (allies|members|partners)[^;:]{0,60} , (?:has|had)(?: [a-z]+)? )(${NUMBER})(?= [.,;])`, '$2 $1'],
  ['out', '((?:belonged to|joined|member of|entered) (?:the )?(@\\d+)[^;:@]{0,40}) , (?:walked|pulled) out(?= (?:[.,;]|on|in|at|last|this|of its))', '$1 , left $2'],
  // Recognition given, kept back and had.
  ['recognition', `(?:granted|extended|accorded|gave|given) ${FORMAL}recognition to`, 'recognised'],
  ['recognition', `(?:grant|extend|accord|give)(s?) ${FORMAL}recognition to`, 'recognise$1'],
  ['recognition', `(?:withholds?|withheld) ${FORMAL}recognition (?:from|of)`, 'refused to recognise'],
  ['recognising', '(?:stop(?:s|ped)? short of|h[eo]ld(?:s|ing)? (?:out against|off(?: on)?|back from)|refrain(?:s|ed)? from|rule[sd]? out|balk(?:s|ed)? at|resist(?:s|ed)?) recognising', 'refused to recognise'],
  ['to recognise', '(?:(?:was|were|had been|has been) (?:persuaded|talked|induced)|was won over) (?:(?:in|last|this) [a-z]+ )?(?:in)?to recognis(?:e|ing)', 'recognised'],
  ['alone in', '(?:is|are|was|were|remains?|stands?) alone in recognising', 'alone recognise'],
  ['refusal', 'refusal to recognise', 'non - recognition of'],
  ['recognition', `(?:${GOT}) ${FORMAL}recognition (?:from|by)`, 'been recognised by'],
  ['without', `without (?:the )?${FORMAL}recognition of(?= (?:an?y|even|one|another|a single) )`, ', but is not recognised by'],
  ['recognition', `(?:lack(?:s|ed|ing)?|without|(?:has|have|had|enjoys?|with) no) (?:the )?${FORMAL}recognition (?:from|by|of(?= (?:an?|any|even) ))`, 'not recognised by'],
  ['what ', `what (it|they|@\\d+) lacks?(?: , [^,@]{1,30} ,)? is ${FORMAL}recognition (?:by|from|of)`, '$1 is not recognised by'],
  ['recognising', '(?:not|never) (?:yet )?(?:got|gotten|come) (?:a?round )?to recognising', 'never recognised'],
  [' rule', "(recognise[sd]?) (@\\d+)(?: 's)? rule(?! (?:of|over|in|that) )", '$1 $2'],
  [' that ', "(@\\d+)(?: 's)?(?: (?:government|state|territory|regime|republic|administration))? that(?= (?:it|they|@\\d+) (?:has|have|does|do|did) (?:not|never) )", '$1 which'],
  ['which it', '(?<=^|, )(@\\d+) ([^;:,]{3,120} @\\d+) which it(?= (?:has|does|did) (?:not|never) )', '$1 $2 which $1'],
  ['recognition', `recognition (?:of|from) (@\\d+)(?: (?:is|remains))? (?:withheld|refused|denied) by (?:, )?(?:among others , )?(${LIST})`, '$2 refuse to recognise $1'],
  ['recognition', `(?:has|have|had|enjoys?) ${FORMAL}recognition (?:from|by)`, 'is recognised by'],
  ['the recognition of', `(?:${GOT}|enjoys?|has|have|had) the ${FORMAL}recognition of(?= @)`, 'is recognised by'],
  ['recognised since', 'recognised since (?:last )?[a-z\\d]+(?: \\d{4})? by', 'recognised by'],
  ['recognition back', '(t(?:ook|aken)) (its|their) recognition back', '$1 back $2 recognition'],
  ['over to', '(?:went|gone) over to(?= @)', 'switched recognition to'],
  ['', '(?:dropped|ditched|abandoned|deserted|dumped|(?:gave|given) up(?: on)?)(?= @)', 'broke with'],
  ['none of', `(${LIST}) , none of wh(?:ich|om) ha(?:s|ve)(?= (?:ever )?(?:recognised|joined|left) )`, '$1 have not'],
  ['none of', `(${LIST}) , none of wh(?:ich|om) recognises?(?= )`, '$1 do not recognise'],
  ['to which', '(@\\d+)(?: ,)? to which ([^,;:]{3,60}?) (?:den(?:y|ies|ied)|refuses?) recognition', '$1 , which $2 refuse to recognise'],
  ['single', '(?<!(?:not|never)(?: yet| been| ever){0,2} )recognised by (?:(?:only|just) )?a single', 'recognised by one'],
  ['recogniser', "(@\\d+) 's (?:newest|latest|most recent) recogniser is (@\\d+)", '$2 is the latest country to recognise $1'],
  ['unrecognised by', 'unrecognised by', 'not recognised by'],
  ...['under', 'despite', 'after', 'without'].map((on) => [`which ${on} `, `which ${on} (?:[a-z-]+ ){0,4}[a-z-]+(?= (?:joined|left|quit|entered|recognised|declared|severed|switched|opened|moved|(?:was|were) (?:re)?admitted) )`, 'which'] as const),
  [' that ', '(@\\d+) (?:is|remains) an? (?:[a-z-]+ ){1,4}that(?= (?:most|many|few|no|nobody|only|@\\d+) )', '$1 which'],
  ['by ', "(recognised|has|have|is|are|by) (?:, )?by (?:all|any|its own|most|one|some|@\\d+ 's(?: own)?) (?:accounts?|counts?|reckonings?)(?: ,)?", '$1'],
  ['which since', 'which since (?:it|@\\d+) (?:was )?[a-z]+(?: (?:in|from) (?:\\d{4}|@\\d+))?(?= ha[sd] )', 'which'],
  ['both ', '(@\\d+|,) both(?= (?:became|become|belong|joined|left|recognised?|are|were) )', '$1'],
  ['has since', 'has since(?= (?:been |[a-z]+ed |become |left |quit ))', 'has'],
  ['only @', '(which|whom)(?: ,)? (?:apart from|besides|aside from|other than|in addition to) (@\\d+)(?: ,)? only ((?:@\\d+ , ){0,20}@\\d+ and @\\d+)(?= )', '$1 only $2 , $3'],
  [' , @', `(?:only|just) (?:two|three|four|five|six) (?:(?:[a-z]+ )?(?:countries|states|governments|capitals) )?, (?:(?:those )?(?:of|in) )?(${LIST}) ,(?= (?:have|do|recognise|refuse|withhold))`, 'only $1'],
  ['whose', '(,|and|but) whose (?:[a-z-]+ ){0,4}(?:governments?|rule|independence|cabinet|parliament|leaders|rulers|republic|statehood|state)(?= (?:(?:is|was|has|have|had|does|do|did|remains) (?:[a-z]+ ){0,3})?(?:(?:un|de)?recognise|withdrew|switched|cut|severed|broke))', '$1 which'],
  [' a', `(?:regard|treat|consider|view)(?:e?(d|s))? (@\\d+) ${AS_STATE}`, 'recognise$1 $2'],
  [' by', `(?:regard|treat|consider|view)ed ${AS_STATE} by`, 'recognised by'],
  ['exception of', 'with the (?:[a-z]+ )?exception of', 'apart from'],
  [' a', `(${LIST}) (?:aside|apart) ,`, 'apart from $1 ,'],
  [' ex', `, (${LIST}) ex(?:cept|clud)ed`, 'apart from $1'],
  ['back', '(recognised (@\\d+)[^;:@]{0,30}) and took (?:(?:its|their|that) recognition|it) back', '$1 and withdrew recognition of $2'],
  ['followed', `(recognised by ${LIST})[^,;:@]{0,20} , (?:and )?followed (?:[a-z\\d]+ ){0,3}by (?=@)`, '$1 and '],
  [' and by @', '(by @\\d+) and by(?= @)', '$1 and'],
  ['like @', `(which|who)(?: ,)? (?:un)?like ${LIST}(?: ,)?(?= (?:has|have|does|do|did|is|was|never|recognise))`, '$1'],
  // "X, a sliver of Y that": what X is makes no difference.
  ...[['a', 'an?'], ['the', 'the(?! (?:[a-z]+ )?(?:only|sole|last|latest|newest|[a-z]*first|[a-z]*second|[a-z]*third|[a-z]+th|\\d+(?:st|nd|rd|th)|most|[a-z]+est) )']]
    .map(([word, article]) => [`, ${word}`, `(?<=, )${article} (?:[a-z\\d-]+ ){1,9}(?:(?:of|in|on|inside|from|and) @\\d+ )?(?:that|(?<! (?:to|from|by|of|in|with) )which|whom)`, 'which'] as const),
  ['recognised', '(?<=, )an? (?:[a-z-]+ ){0,3}(?!(?:has|have|had) )[a-z]+(?= (?:only |not |un)?recognised )', 'which is'],
  // What its government does, a state does; what belongs to its government is another matter.
  ...['government', 'cabinet', 'junta', 'rulers'].map((who) => [who, `(@\\d+) 's (?:[a-z]+ (?:- [a-z]+ )?){0,2}${who}(?=(?: , wh(?:o|ich) [^,;]{3,80} ,)? (?:(?:has|have|had|does|did) |(?:de)?recognise[sd]|refuse[sd] to recognise|withdrew|revoked|switched|cut|severed|broke|ended|established|restored))`, '$1'] as const),
  ['recognition', `(?:has|have|had|enjoys?) (@\\d+) 's ${FORMAL}recognition`, 'is recognised by $1'],
  ['recognition', `(?:${GOT}) (@\\d+) 's ${FORMAL}recognition`, 'been recognised by $1'],
  // "The decision makes X the fifth country to": so it became that.
  ...['made', 'makes', 'making'].map((made) => [`${made} @`, `${made} (@\\d+)(?= the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|newest|only|\\d+(?:st|nd|rd|th)) )`, '$1 became'] as const),
  ...[['second', '@\\d+'], ['third', '@\\d+ and @\\d+']].map(([place, some]) => [' after @', `the first((?: [a-z]+)?)(?: ,)? after ${some}(?: ,)? to`, `the ${place}$1 to`] as const),
  ['left', 'left (@\\d+)(?= suspended )', '$1 is'],
  // "Two Latin American states, X and Y, keep": X and Y keep.
  [' , @', `(?<=^|[,;:] )(?:the |these )?(?:two|three|four|five|six) (?:[a-z@\\d]+ ){0,3}(?:countries|states|nations|governments|members|neighbou?rs|republics)(?: of (?:the )?@\\d+)? , (${LIST}) ,(?= (?:have|had|are|were|do|did|keep|maintain|recognised?|joined|left|use|belong))`, '$1'],
  // "After joining", "by leaving": the subject follows behind a comma, or opens the sentence.
  ['ing', `${ON} (join|rejoin|recognis|derecognis|enter|exit|adopt|switch|sever|acced)ing`, 'having $1ed'],
  ['leaving', `${ON} leaving`, 'having left'],
  ['quitting', `${ON} quitting`, 'having quit'],
  ['becoming', `${ON} becoming`, 'having become'],
  ['cutting', `${ON} cutting`, 'having cut'],
  // Membership had, won and lost, and what falls short of it.
  ['membership', `(@\\d+) membership${WHOLE}`, 'membership of $1'],
  ['membership of', 'the membership of (@\\d+) of (@\\d+)(?= [a-z])', "$2 's membership of $1"],
  ['given', 'was (?:granted|given|awarded) an? (?:(?:full|permanent) )?seat (?:at|in)(?= (?:the )?@)', 'became a member of'],
  ['membership', `(?:${GOT}|took up|${GIVEN}) (?:full )?membership (?:of|in)`, 'became a member of'],
  ['membership', "'s membership of (?:the )?(@\\d+) (?:dates (?:back )?(?:to|from))", 'joined $1 in'],
  ['membership', "'s membership of (@\\d+) (?:took effect|came into force|became official|began|started)", 'joined $1'],
  ['membership', '(?:has|have|holds?|enjoys?) (?:full )?membership (?:of|in)', 'is a member of'],
  ['', '(?:lacks?|without|(?:has|have|holds?) no) (?:full )?(?:membership (?:of|in)|seat (?:at|in))', 'is not a member of'],
  ['', '(?:(?:ended|gave up|suspended) (?:its|their) membership (?:of|in)|(?:ceased|stopped) (?:to be|being) (?:an? )?members? of|completed (?:its|their) (?:withdrawal|exit|departure) from)', 'left'],
  // "Juba is the capital of a UN member state": the state is one.
  ['capital of', '(@\\d+) (is|remains) the capital of(?= an? @\\d+ (?:member|country|nation|state)(?![a-z]))', '$1 $2'],
  [' no', "(?:of|among) (?:the )?(?:[a-z\\d]+ )?(@\\d+)(?: 's [a-z\\d-]+)?(?: (?:members|countries|states))?(?: ,)? (none|not one)(?= )", "$2 of the $1 's members"],
  ['represented', '(is|are) represented as(?= an? (?:full )?members? of )', '$1'],
  ['in neither', '(is|are|was|were|lies|remains) in neither(?= )', '$1 a member of neither'],
  [' - led', '(?:the )?(?:@\\d+|[a-z]+) - led (?=@)', ''],
  [', which', `(@\\d+) , which ((?:${NUMBER}) (?:countries|states|nations)) (use|share)(?= [,.;])`, '$2 $3 $1'],
  ['neither of', 'an? member neither of (@\\d+|the @\\d+) nor of', 'which belongs to neither $1 nor'],
  ['no member', '(is|are|was|were|remains) no member(?= of (?:the )?@\\d+(?: [.,;]|$))', '$1 not a member'],
  ['both ', `(${LIST}) , [a-z ]{3,40} and both(?= members? of )`, '$1 , both'],
  ['summit as', 'left (?:the )?(?:[a-z]+|@\\d+) summit as', 'became'],
  // Ways in and back.
  ['back in', '^back in(?= (?:the )?@)', 'having rejoined'],
  ['seat', '(?<=, )taking (?:up )?(?:its|their) (?:place|seat)s? (?:in|at)(?= (?:the )?@)', 'which joined'],
  ['took', 'took (@\\d+) in(?= as an? )', 'took in $1'],
  [' out of', '(?:walk|storm)(?:ed|ing) out of(?= (?:the )?@)', 'quit'],
  ['return to', 'yet to return to(?= (?:the )?@)', 'yet to join'],
  ['party to', '(part(?:y|ies) to) the (?:treaty|statute|convention) (?:that|which) (?:founded|created|established|set up)(?= )', '$1'],
  ['up', '(?:takes?|took|taken) up(?= @)', 'adopted'],
  ['seat in', '(?:took|taken) (?:up )?an? (?:[a-z]+ )?seat in(?= (?:the )?@)', 'joined'],
  ['place', '(?:took|taken) (?:up )?(?:its|their) (?:place|seat)s? in(?= (?:the )?@)', 'joined'],
  ['successor', '(?:its|the) successor , (?:the )?(?=@)', ''],
  ['were all', 'were all(?= [a-z]+ed )', 'were'],
  ['admitted', "(?:(?:has|have|had) been|was|were|been) admitted as( an?| the| its|(?= @\\d+ 's))(?= )", 'became$1'],
  ['seat', '(?:(?:has|have|had) )?(?:took|taken) (?:up )?(?:its|their) seats?(?: in (?:the )?[a-z]+(?: [a-z]+)?)?(?: (?:yesterday|on [a-z]+day))? as', 'became'],
  ['place as', '(?:took|taken) (?:its|their) place as', 'became'],
  ['among its members', '(is|are|was|were|remains?)( not)? among its members', '$1$2 a member'],
  ['yet', '(neither @\\d+ nor @\\d+) yet', '$1'],
  ['upgraded to', '(?:was|were|been) upgraded to', 'became'],
  ['presidency', "(?:took over|assumed) the ((?:[a-z]+ )?)presidency((?: of @\\d+)?)(?: from @\\d+)?", 'became $1president$2'],
  ...[['has been', 'has (?:led|headed|run|chaired)'], ['is', '(?:leads|heads|runs|chairs)']].map(([is, leads]) => [' as ', `${leads} (?:the )?(@\\d+) as (?:its |the )?([a-z]+)`, `${is} $1 's $2`] as const),
  ['president of the', '(?:the )?president of the ([a-z]+) government', '$1 president'],
  ['of ', `^(?:of|among) (?:all )?(?:the )?(?:(?!(?:${NUMBER}) )[a-z]+ ){0,2}(?:members|countries|states|nations) (?:of|in) (?:the )?@\\d+ , (?=@)`, ''],
  [' back', '(@\\d+) took (@\\d+) back(?! (?:to|from|in|into) )', '$1 readmitted $2'],
  ['what ', 'what (?:is|became|would become|later became) ((?:the )?)(?=@)', '$1'],
  [' and ', '(?:, )?and [a-z\\d]+ (?:[a-z]+ ){0,3}(?:countries|states|nations|members|newcomers|others)(?: (?:of|in|from) (?:[a-z]+ ){1,4})? ?(?=joined |entered |acceded |became |were |are |left |quit )', ''],
  ["'s table", "(?:sits?|sat(?: down)?|took (?:its|their) (?:seats?|places?)) at (@\\d+) 's table as its", "became $1 's"],
  ['as its', '(?:has |have |had )?(?:joined|acceded to|(?:(?:was|were|been) |(?<=, ))(?:admitted|accepted) (?:to|into)) (?:the )?(@\\d+) as its(?= [a-z\\d]+ member)', "became $1 's"],
  ['gone from', 'gone from(?= (?:the )?@)', 'having left'],
  [' as', '(?:sits?|sat|seated) (?:in|at) (?:the )?(@\\d+)(?: table)? as (an? )?((?:full )?members?)', 'is $2$3 of $1'],
  ['out', '(is|are|remains?|stays?) (?:waiting|shut|kept|left|stuck|still) (out(?:side)?)', '$1 $2'],
  ['though in', ', though in(?= (?:the )?@\\d+ since)', ', which is in'],
  ['finds', 'finds? outside', 'is outside'],
  [' included', `(members of (?:the )?@\\d+) , (${LIST}) included(?: ,)?`, '$1 including $2'],
  ['both', `^(${LIST}) ([^;:@]{3,80}) [:;] (?:both|all (?:two|three|four))(?= (?:have|had|are|were|recognised?|(?:re)?joined|left) )`, '$1 $2 ; $1'],
  [', not @', '(@\\d+) , (?:and )?not @\\d+ ,(?= (?:is|are|was|has|remains) )', '$1'],
  ['back in', '(?:is|are) back in(?= (?:the )?@)', 'is in'],
  ['back in', 'ha(?:s|ve) been back in(?= (?:the )?@)', 'was readmitted to'],
  ['returned to', 'returned to(?= (?:the )?@)', 'rejoined'],
  ['to lift', '(?:resolved|voted)(?: (?:in|at)(?: [a-z]+){1,3})? to lift', 'lifted'],
  ["'s suspension", "(?:lifted|ended|revoked) (@\\d+) 's suspension(?! from)", 'readmitted $1'],
  ['ceased to exist', 'ceased to exist', 'was dissolved'],
  ['decision', "'s decision (?:[a-z]+ ){0,2}to (readmit|suspend)", '$1ed'],
  ['member', '(?:(?<=, )an? |(?<= is )an? )?(?:former|ex -|(?<=, )once an?)(?= (?:@\\d+ )?member(?! of parliament))', 'no longer a'],
  ['candidate status', '(@\\d+) candidate status', 'candidate status for $1'],
  ['candidate status', `(?:${GOT}|${GIVEN}) (?:official )?candidate status (?:by|from|for|with|in)`, 'became a candidate for'],
  ['candidate status', '(?:has|have|holds?) (?:official )?candidate status (?:with|for|in)', 'is a candidate for'],
  ['member', `(?:leav(?:es|ing)|left) (?:the )?(@\\d+) with${SO_MANY}`, '$1 had'],
  ['membership', "('s|, whose) membership (?:of|in) (?:the )?(@\\d+) (is|was|has been|had been) suspended", '$3 suspended from $2'],
  ['membership', "suspended (@\\d+) 's membership", 'suspended $1'],
  ['out of', '(was|were|been) (?:taken|pulled|led|dragged) out of(?= (?:the )?@)', 'left'],
  ['out of', ', (?:taken|pulled|led|dragged) out of(?= (?:the )?@)', ', which left'],
  // Out and back again.
  ['out of', '(?:thrown|kicked|drummed|forced|voted|booted) out of', 'expelled from'],
  ['suspension', "(@\\d+) 's suspension from ((?:the )?@\\d+) (?:(?:was|has been|had been) (?:lifted|ended|revoked)|ended|expired)", '$1 was readmitted to $2'],
  ['suspension', "(?<=(?:^|(?:after|since|following|[,;:–—]) )@\\d{1,2}) 's suspension (?:from|by)(?= )", ' was suspended from'],
  ['suspension', '(?:lifted|ended|revoked) (?:its|the)(?: partial)? suspension of', 'readmitted'],
  ['suspension', '(?:has |have )?(?:escaped|avoided) suspension (?:from|by)', 'has not been suspended from'],
  ['suspension', 'under suspension (?:from|by)', 'suspended from'],
  ['back in', '(?:welcomed|allowed|let|taken|brought|accepted) back (?:in ?)?to', 'readmitted to'],
  ['seat', '(?:took|taken) (?:up )?(?:its|their) seats? (?:in|at)', 'joined'],
  ['seat', '(?:regained|resumed|reclaimed|retook|took back|got back) (?:its|their) (?:old )?seats? (?:in|at|on)', 'rejoined'],
  ['until', '(?<=, )until (?:last )?[a-z\\d]+(?: \\d{4})? an?(?= (?:@\\d+ )?member)', 'no longer a'],
  [' strong', `(@\\d+) 's (?:[a-z]+ ){1,4}of (?:[a-z]+ ){0,2}(allies|partners) , (${NUMBER}) strong`, "$1 has $3 diplomatic $2"],
  ['among its', `(@\\d+) (?:counts|lists|numbers|has) (${LIST}) among its(?= (?:[a-z]+ ){0,3}(?:allies|partners))`, "$2 are among $1 's"],
  [' all ', `^(?:of|among) the (countries|states|nations|governments|capitals) ((?:that|which|with) [^,;]{5,80}) , all (?:of the )?(${NUMBER})`, '$3 $1 $2 ,'],
  ['dozen', '(?:(?:only|just|barely|some|about|around|nearly) )?a dozen(?= (?:[a-z]+ ){0,2}(?:allies|partners))', 'about 12'],
  ['dozen', "(?<='s |its |last )dozen(?= (?:[a-z]+ ){0,2}(?:allies|partners))", '12'],
  ['status of', '(?:holds?|has|had|enjoys) the status of', 'is'],
  ['status of', '(?:was|were) (?:granted|given) the status of', 'became'],
  ['status of', '(granted|gave|given) (@\\d+) the status of', '$1 $2'],
  ...['admitted', 'made', 'granted'].map((done) => ['general assembly', `(@\\d+) general assembly voted(?: [a-z\\d-]+){0,8}?(?: , [^;@]{3,40} ,)? to ${done.replace('mitted', 'mit').replace('granted', 'grant').replace('made', 'make')}(?= )`, `$1 ${done}`] as const),
  ['general assembly', '(@\\d+) general assembly(?= (?:(?:has|had) )?(?:granted|gave|made|admitted) @)', '$1'],
  ['candidate', '(?:was|were|been) (?:(?:accepted|confirmed|approved) as|named|made|declared)(?= (?:an? )?(?:official )?(?:@\\d+ )?candidates?)', 'became'],
  ['to normalise', '(?:signed|agreed|reached|struck) (?:(?:a |an )?(?:deals?|agreements?|accords?|pacts?) )?(?:on [a-z]+day |last (?:week|month) )?to normalise (?:(?:its|their|full|diplomatic) ){0,2}(?:ties|relations) with', 'recognised'],
  ['been using', 'ha(s|ve) been using', 'ha$1 used'],
  ['currency is', "'s (?:official |national )?currency is(?= (?:the )?@)", 'uses'],
  ['followed', `followed ${LIST} in (mov|open|join|adopt)ing`, '$1ed'],
  ['just', '(ha[sd]|have|was|were) just', '$1'],
  ['once more', '(is|are|was|were|has|have) once more', '$1'],
  ['councils', 'the councils of (?:the )?(?=@)', ''],
  ["'s councils", "(suspended from @\\d+) 's councils", '$1'],
  ['restored to', 'restored to (?:full )?membership (?:of|in)', 'readmitted to'],
  ['what is a', 'what is an?(?= \\d)', 'the'],
  ['embass', `(${LIST}) (?:is|are|was|were|remain) the only (?:[a-z]+ ){1,3}(?:with|that (?:has|have|maintains?|keeps?)|to (?:have|maintain|keep)) (?:an embassy|embassies)`, 'only $1 have embassies'],
  ['statute', 'rome statute of the (?=@)', ''],
  ['fellow members', 'and (?:its|their) fellow members of (?:the )?(?:[a-z-]+ ){0,3}(@\\d+)', 'and other $1 members'],
  ['embassy to', 'embassy to (?:the )?@\\d+ in(?= @)', 'embassy in'],
  ["'s embassy", "(@\\d+) 's embassy (?:was|has been|had been) (?:moved|transferred|relocated|shifted)", '$1 moved its embassy'],
  ['shut out', '(?:been |was |were )shut out(?= (?:since|in|over|of|from))', 'was suspended'],
  ['to become', '(@\\d+(?: , which)?) (?:shed|gave up|abandoned|dropped|ditched|ended|swapped|cast off|overcame)(?: [^;:@,]{3,60})? to become(?= the )', '$1 became'],
  ['to have', ', the (?:most [a-z]+|[a-z]+est) (?:country|state|nation) (?:to have|with|that (?:has|keeps))(?= (?:[a-z]+ ){1,3}(?:ties|relations) )', ', which has'],
  // From another currency, and from Taipei.
  ['replaced', 'replaced (?:its|the|their)(?: own| national| old)? [a-z]+ (?:with|by)(?= @)', 'adopted'],
  ['for @', '(?:swapped|exchanged|ditched|dropped|abandoned|gave up) (?:its|the|their)(?: own| national| old)? [a-z]+ for(?= @)', 'adopted'],
  ['for @', 'yet to (?:swap|exchange|ditch|drop|abandon|give up) (?:its|the|their)(?: own| national| old)? [a-z]+ for(?= @)', 'yet to adopt'],
  ['lost', '(@\\d+) (?:has |have |had )?lost (@\\d+)(?: as an? (?:[a-z]+ ){0,2}(?:ally|partner)|(?= to @))', '$2 broke with $1'],
  ['ties to', '(ties|relations) to(?= @)', '$1 with'],
  ['ing ', '(?<=countries|nations|states|governments|members|country|nation|state) (?:maintaining|keeping)(?= (?:formal|official|full|diplomatic) )', 'with'],
  ['recognising', '(countries|nations|states|governments|members) recognising', '$1 that recognise'],
  // Those told among others.
  ['others', `(?<!(?:only|just|solely)[^;:]{0,80}), (@\\d+) and (?:(?:a (?:handful|few) of|several|some|many|various) )?others`, 'and $1'],
  ['among the', `(@\\d+) (?:can )?(?:still )?(?:counts?|lists?) (${LIST}) among (?:the|those) (?:(?:few )?(?:countries|states|nations|governments) )?(?:that|which|who) recognise (?:it|@\\d+)`, '$2 recognise $1'],
  ['granted', '(?<=@\\d+ , )granted candidate status (?:by|for)', 'a candidate for'],
  ...['only', 'just'].map((word) => [`by ${word}`, `by ${word} (?:two|three|four|five|six) (?:[a-z]+ )?(?:countries|states|governments) (?::|,|–|—) (${LIST})(?= (?:[.;]|,(?! @))|$)`, 'only by $1'] as const),
  // What stands between the two, and says no more.
  ['which like', 'which like (?:most|many|all|other|almost all) (?:@\\d+|other|of its) [a-z]+(?= (?:is|are|was|has|does|belongs|uses) )', 'which'],
  ['free', '(?:passport|visa|border) - free (?=@)', ''],
  ["europe 's", "europe 's(?= @\\d)", 'the'],
  // Numbers that a body grew or fell to.
  ['ing ', `${GROWING}${LATELY_ALONE} (?:the )?(?:membership of )?(?:the )?(@\\d+)(?: 's)?(?: (?:membership|ranks))? ${SO_MANY_MEMBERS}`, '$1 has $2 members'],
  ['ing ', `${GROWING}${LATELY_ALONE} ${THE_GROUP} ${SO_MANY_MEMBERS}`, 'the group has $1 members'],
  ['to ', `${GROWS}${LATELY_ALONE} (?:the )?(?:membership of )?(?:the )?(@\\d+)(?: 's)?(?: (?:membership|ranks))? ${SO_MANY_MEMBERS}`, ', $1 has $2 members'],
  [' of ', `mak(?:es|ing)${LATELY_ALONE} an? (@\\d+) of (${NUMBER})(?= [.,;]|$)`, '$1 has $2 members'],
  ['with ', `(?:leaves|leaving|left) (@\\d+) with ${FORMAL}(?:ties|relations) (?:to|with) ((?:(?:only|just) )?(?:${NUMBER})) (?:countries|states|nations|governments)`, '$1 has $2 diplomatic allies'],
  [" 's ", `(?:cutting|reducing|bringing) (?:the number of )?(@\\d+) 's (?:[a-z]+ ){0,2}(?:allies|partners) to (${NUMBER})(?= [.,;]|$)`, '$1 has $2 diplomatic allies'],
  ['left with', '(@\\d+)(?: ,)? (?:which )?(?:is|has been) left with(?= [a-z\\d -]{1,20} member)', '$1 has'],
  ['the number of', `(?:reducing|cutting|bringing|taking|lowering|raising) to (${NUMBER}) the number of (countries|states|nations|governments) (?:that|which|with)(?: have)?`, '$1 $2 that have'],
  [' with ', `(leaves|leaving|left) (@\\d+|it) with (?:(?:only|just) )?(${NUMBER})(?= [.,;])`, '$1 $2 with $3 allies'],
  ['down', `(?<=(?:with|had|lost) [a-z\\d -]{2,30} (allies|members|partners)[^;:]{0,60} (?:,|and)) (?:is|was|were|are) (?:down|reduced) to (${NUMBER})(?= [.,;])`, ' has $2 $1'],
  ['number of', `bringing the number of (?:countries|states|nations)(?: (?:that|which))? (us(?:e|ing)|in) (?:it|@\\d+) to (${NUMBER})`, 'bringing it to $2 members'],
  ['behind', '(@\\d+) (?:it|they) (?:leaves?|left) behind', '$1'],
  ['group with', `(?:left|leaves|leaving) (?:the|its) group with(?= (?:(?:only|just) )?(?:${NUMBER}) members?(?![a-z]))`, 'the group had'],
  ['currency of', '(?:is|has been|became|remains) the (?:official |common |single |sole )?currency (?:of|in|for)(?= )', 'is used by'],
  ['membership', `(@\\d+)${LATELY} , ${ITS_MEMBERSHIP} to (${NUMBER})(?! per)`, '$1$2 , $1 has $3 members'],
  ['membership', `(@\\d+)((?: (?:(?:in|on|since) [a-z\\d]+(?: \\d{1,2}(?:st|nd|rd|th)?)?(?: \\d{4})?|on new year 's day|at the (?:start|end) of [a-z ]{3,12}))?) , ${ITS_MEMBERSHIP} to (${NUMBER})(?! per)`, '$1$2 , $1 had $3 members'],
  ['number of its', `(@\\d+)((?: [a-z\\d]+){0,3}) , (?:reducing|cutting|bringing|taking) the number of its(?= )`, "$1$2 , the number of $1 's"],
  ['member', `(?:gives|giving) (?:the )?(@\\d+)${SO_MANY}`, '$1 has'],
  ...[['makes', 'has'], ['making', 'has'], ['made', 'had']].map(([made, has]) => [`${made} @`, `${made} (@\\d+) an? (?:[a-z-]+ ){0,2}(?:bloc|club|group|grouping|alliance|union) of ([a-z\\d]+(?: - [a-z]+)?)(?= [.,;]|$)`, `$1 ${has} $2 members`] as const),
  ['it to', `(@\\d+)((?: [a-z\\d]+){0,6} ,) (?:bringing|taking|raising|reducing) it to${SO_MANY}`, '$1$2 and $1 had'],
  ['member', `(?:(?:has |have )?(?:gr[eo]wn?|expanded|shr[au]nk|sw(?:elled|ollen)|rose|risen|dwindled) to|(?:has |have )?reached|was (?:left with|reduced to)|(?:, )?(?:(?:is|was) )?(?:down|reduced|shrunk) to)${SO_MANY}`, 'had'],
  ['member', `(?:took|br(?:ought|inging)|(?:lift|rais|expand|enlarg|reduc)(?:ed|ing)) (?:the )?(@\\d+) to${SO_MANY}`, '$1 had'],
] as const).map(([word, turn, plain]) => [word, new RegExp(`(?<![a-z\\d@])(?:${turn})(?![a-z\\d])`, 'u'), plain]);

/** Each turn's longest run of letters, and the bit that it shares with some others; short ones are in every sentence. */
const HINTS = TURNS.map(([word]) => (word.match(/[a-z]{4,}/gu) ?? []).reduce((longest, run) => (run.length > longest.length ? run : longest), ''));
const BITS = HINTS.map((hint) => (hint === '' ? -1 : 1 << (HINTS.indexOf(hint) % 31)));

/** The bits of the turns in which a word may stand. */
export const turnsWith = perWord(({ norm }) => {
  const word = norm.replace('recogniz', 'recognis');
  return HINTS.reduce((bits, hint, i) => (hint !== '' && word.includes(hint) ? bits | (BITS[i] as number) : bits), 0);
});

/** The sentence in plain words; a turn that stands in it twice is put plainly once. `turns` has the bits of its words. */
export function inPlainWords(sentence: Turned, turns: number): Turned {
  for (let i = 0; i < TURNS.length; i++) {
    const [word, turn, plain] = TURNS[i] as (typeof TURNS)[number];
    const found = ((BITS[i] as number) & (turns | 1 << 31)) !== 0 && sentence.text.includes(word) ? turn.exec(sentence.text) : null;
    if (!found) continue;
    sentence = put(sentence, found, plain.replace(/\$\d/gu, ([, group]) => found[Number(group)] ?? ''));
    // It may now hold the words of any.
    turns = -1;
  }
  return sentence;
}

/** The sentence with other words in place of what was found in it. */
export function put({ text, pieces }: Turned, { 0: match, index: from }: { readonly 0: string; readonly index: number }, words: string): Turned {
  const to = from + match.length, start = pieces.findLast(({ at }) => at <= from)?.start ?? 0, end = pieces.findLast(({ at }) => at < to)?.end ?? 0;
  return {
    text: text.slice(0, from) + words + text.slice(to),
    pieces: [
      ...pieces.filter(({ at }) => at < from), { at: from, start, end },
      ...pieces.flatMap((piece) => (piece.at >= to ? { ...piece, at: piece.at + from + words.length - to } : [])),
    ],
  };
}
