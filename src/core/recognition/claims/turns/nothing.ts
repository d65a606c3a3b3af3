/** Turns that change nothing, or only the order in which a sentence tells: "which is, with X, the only". */
import { NUMBER } from '../numbers';
import { LIST } from '../patterns/parts';
import type { Turn } from './turn';

export const NOTHING: readonly Turn[] = [
  ['', "([a-z]+) (?:by then|anywhere|at all|together(?= (?:in)?to)|to (?:this day|date)|as yet|at last|of course|in turn|in fact|for now|for the (?:moment|time being)|at present|in the end|once again|after all|of late|in all (?:that|this|these|those|its) (?:time|years))(?= [a-z@])", '$1'],
  // "It was not until 2002 that it joined", "only in 2002 did it join", "it did not join until 2002".
  ['it ', '^it was (?:not until|only in|in) (?=[^,;@]{3,24} that )((?:[a-z]+ )?\\d{4}) that(?= )', 'in $1 ,'],
  [' did ', `^(?:not until|only in|in) ((?:[a-z]+ )?\\d{4}) did (${LIST}) (join|adopt|enter|recognis)e?`, 'in $1 , $2 $3ed'],
  [' until ', 'did not (join|adopt|enter|recognis)e? ((?:the )?@\\d+) until(?= (?:(?:[a-z]+ )?\\d{4}|last (?:week|month|year))(?: [.,;]|$))', '$1ed $2 in'],
  // "As recently as 2001", without its adverb.
  [' as ', 'as (?:(?:late|early|long ago|far back) )?as(?= (?:[a-z]+ )?\\d{4})', 'in'],
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
];
