/** Turns on recognition given, kept back and had, and on who acts for a state. */
import { LIST } from '../patterns/parts';
import { FORMAL, GOT, type Turn } from './turn';

/** What those who recognise take something for. */
const AS_STATE = '(?:as )?an?(?: (?:independent|sovereign))? (?:state|country|nation)(?! (?:of|in|that|which|with|within|like|where|for) )';
/** "After joining": what it tells has happened; "before joining" does not. */
const ON = '(?:after|since|by|upon)';

export const RECOGNITION: readonly Turn[] = [
  // Recognition given, kept back and had.
  ['recognition', `(?:granted|extended|accorded|gave|given) ${FORMAL}recognition to`, 'recognised'],
  ['recognition', `(?:grant|extend|accord|give)(s?) ${FORMAL}recognition to`, 'recognise$1'],
  ['recognition', `(?:withholds?|withheld) ${FORMAL}recognition (?:from|of)`, 'refused to recognise'],
  ['recognising', '(?:stop(?:s|ped)? short of|h[eo]ld(?:s|ing)? (?:out against|off(?: on)?|back from)|refrain(?:s|ed)? from|rule[sd]? out|balk(?:s|ed)? at|resist(?:s|ed)?) recognising', 'refused to recognise'],
  [' recogni', '(?<= (?:has|have|is|are) [^;:]{3,120})(?:, )?without (?:recognising|going (?:(?:so|as) far )?as (?:to recognise|recognising|(?:the )?recognition of))(?= (?:the )?@)', ', but has not recognised'],
  // "The largest of the states that", "among a handful of those that".
  [' of ', '(one of|among) (?:an?|the) (?:[a-z]+ ){0,3}(?:handful|few|number|group|minority|band|club) of(?= (?:the )?(?:[a-z@\\d]+ ){0,3}(?:countries|states|nations|governments|members) )', '$1 the'],
  [' th', 'the (?:most [a-z]+|(?:second - |third - )?(?!latest|newest|youngest)[a-z]+est)(?: [a-z]+){0,2} (?:of|among) (the|those)(?= (?:(?:[a-z\\d-]+ ){0,3}(?:countries|states|nations|governments) )?(?:that|which|with) )', 'one of $1'],
  ['one of those', 'one of those(?= (?:that|which|who) (?:(?:do|does|ha(?:s|ve)) not )?recognise )', 'one of the countries'],
  ['accept ', "accept(?= @\\d+ 's (?:independence|statehood))", 'recognise'],
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
  [' of wh', `(${LIST}) , (?:none|neither) of wh(?:ich|om) ha(?:s|ve)(?= (?:ever )?(?:recognised|joined|left) )`, '$1 have not'],
  [' of wh', `(${LIST}) , (?:none|neither) of wh(?:ich|om) recognises?(?= )`, '$1 do not recognise'],
  ['to which', '(@\\d+)(?: ,)? to which ([^,;:]{3,60}?) (?:den(?:y|ies|ied)|refuses?) recognition', '$1 , which $2 refuse to recognise'],
  ['single', '(?<!(?:not|never)(?: yet| been| ever){0,2} )recognised by (?:(?:only|just) )?a single', 'recognised by one'],
  ['until @', "(?:no|not (?:a single|one)) (?:(?:other|foreign) )?(?:country|state|nation|government)(?: in [a-z]+)? had (?:ever )?recognised (@\\d+)(?: 's (?:government|rule|regime))?[^;:]{0,60}? until (@\\d+) did(?: so)?", '$2 recognised $1'],
  ['recogniser', "(@\\d+) 's (?:newest|latest|most recent) recogniser is (@\\d+)", '$2 is the latest country to recognise $1'],
  ['unrecognised by', 'unrecognised by', 'not recognised by'],
  ...['under', 'despite', 'after', 'without'].map((on) => [`which ${on} `, `which ${on} (?:[a-z-]+ ){0,4}[a-z-]+(?= (?:joined|left|quit|entered|recognised|declared|severed|switched|opened|moved|(?:was|were) (?:re)?admitted) )`, 'which'] as const),
  [' that ', '(@\\d+) (?:is|remains) an? (?:[a-z-]+ ){1,4}that(?= (?:most|many|few|no|nobody|only|@\\d+) )', '$1 which'],
  ['by ', "(recognised|has|have|is|are|by) (?:, )?by (?:all|any|its own|most|one|some|@\\d+ 's(?: own)?) (?:accounts?|counts?|reckonings?)(?: ,)?", '$1'],
  ['which since', 'which since (?:it|@\\d+) (?:was )?[a-z]+(?: (?:in|from) (?:\\d{4}|@\\d+))?(?= ha[sd] )', 'which'],
  ['both ', '(@\\d+|,) both(?= (?:became|become|belong|joined|left|recognised?|are|were) )', '$1'],
  ['has since', 'has since(?= (?:been |[a-z]+ed |become |left |quit ))', 'has'],
  ['only @', '(which|whom)(?: ,)? (?:apart from|besides|aside from|other than|in addition to) (@\\d+)(?: ,)? only ((?:@\\d+ , ){0,20}@\\d+ and @\\d+)(?= )', '$1 only $2 , $3'],
  ...([[' ((?:[a-z]+ )?(?:countries|states|governments|capitals))', '$2 are the only $1 that'], ['()', 'only $2']] as const).map(([noun, plain]) => [' , @', `(?:only|just) (?:two|three|four|five|six)${noun} , (?:(?:those )?(?:of|in) )?(${LIST}) ,(?= (?:have|do|recognise|refuse|withhold))`, plain] as const),
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
];
