/** Words that people type without meaning an abbreviation or a name that is spelt alike: `us`, `is`, `map`, `rice`. */

const plainWords = new Set(
  (
    'a i am pm ad ah an as at ax be by de do eh el en et ex go ha he hi if in is it la le lo ma me my no of oh on op or ox pa re so ' +
    'to un up us we ye cf pp ' +
    'col doc dr eds etc gen ibid mr mrs nos sec vol vols ' +
    'ace act add age aid aim air ale all and any apt arc are arm art ash ask ate bad bag ban bar bat bay bed bet bid big bit bow ' +
    'box boy bus but buy cab can cap car cat con cop cow cry cup cut dam day den did die dig dim dip dog dot dry due ear eat ebb ' +
    'egg end era eve eye fan far fat fax fed fee few fig fin fit fix fly foe fog for fox fun fur gap gas get god got gum gun gut ' +
    'guy had has hat her hid him hip his hit hot how hub ice icy ill ink its jam jar jet job joy key kid kit lab lad lag law lay ' +
    'led leg let lid lie lip lot low mad man map mar mat may men met mid mix mob mod mud net new nod nor not now nut oak odd off ' +
    'oil old one opt our out own pad pan par pat pay pen per pet pie pin pit pop pot pro put ram ran rat raw red rep rid rim rip ' +
    'rob rod rot row run sad sat saw say sea see set she shy sin sir sit six sky son sum sun tab tag tan tap tar tax tea tel ten ' +
    'the tie tin tip toe ton too top toy try two use van via war was way who why win won yes yet you ' +
    'able aide area arms army away back ball band bank base bear beat been bell best bill bird blue boat body bolt bond book born ' +
    'both bush call calm came camp card care case cash cast char city coal code cold cole come cook cool cope copy core corn cost ' +
    'crop dark data date dead deal dean dear deep does done door down draw drop duke duty each earl east easy edge else ends even ' +
    'ever evil exit face fact fair fall farm fast fear feed feel feet felt file fill film find fine fire firm fish five flag flat ' +
    'flow fold food foot ford form fort four free from fuel full fund game gave gift girl give glad goal goes gold gone good gray ' +
    'grew grey grow half hall hand hard harm hate have hawk head hear heat held help here hero high hill hold hole home hope host ' +
    'hour huge hunt hurt idea inch into iron item join jump jury just keep kept kick kill kind king knew know lack lake land lane ' +
    'last late lead left lend less life lift like line link list live load loan lock long look lord lose loss lost love made mail ' +
    'main make many mark mass meal mean meat meet mike mile milk mill mind mine miss mode moon more most move much must name navy ' +
    'near neck need news next nice nine none noon norm note once only onto open oral over pace pack page paid pain park ' +
    'part pass past path peak pick ping plan play plot plus poll pool poor pope port post pray pull pure push race rail rain rank ' +
    'rare rate read real rear rely rest rice rich ride ring rise risk road rock role roll roof room root rose rule rush safe said ' +
    'sale salt same sand save seal seat seed seek seem seen self sell send sent ship shoe shop shot show shut sick side sign site ' +
    'size slow snow soft soil sold sole some song soon sort star stay step stop such suit sure swan take talk tank task team tell ' +
    'term test text than that them then they thin this thus tide till time tire told tone took tool top total tour town tree trip ' +
    'true turn type unit upon vast very view vote wait walk wall want warm wash wave ways weak wear week well went were west what ' +
    'when whom wide wife wild will wind wine wire wise wish with wolf wood word wore work yard year your zone ' +
    'black brown chief clean count crown cross field fleet frank front grand grant green guard house judge light major ' +
    'march marsh mason miller noble peace pearl point power price prime prince queen reason sharp short small smith south ' +
    'start state steel stone storm sweet table taylor trade treat trust union water wells wheel white woods world young youth ' +
    'bishop carpenter cooper driver farmer fisher foster hunter lawyer marshall potter sharpe shepherd summers walker weaver ' +
    'winter winters'
  ).split(' ')
)

/** Whether a folded word is one of them; a single letter always is. */
export function isPlainWord(word: string): boolean {
  return word.length === 1 || plainWords.has(word)
}
