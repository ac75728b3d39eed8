extension Vocabulary {
  /// Goals and the indicators that tell whether they are reached.
  static let goalRows: [Row] = [
    Row(
      "doel", "goal", in: [""], .declares, title: .required, "[onder <onder:@doel>]", .many,
      nl: "Wat de gemeente wil bereiken; het doel is leidend voor de aanpak.",
      en: "What the municipality wants to achieve; the goal leads the approach.",
      example: "doel veilige-buurt \"Inwoners voelen zich veilig\" { … }"),
    Row(
      "thema", "theme", in: ["doel", "taak"], "<thema:@thema*>", .optional,
      nl: "Het thema waaronder dit valt.", en: "The theme this belongs to.", example: "thema sociale-veiligheid"),
    Row(
      "soort", "kind", in: ["doel"], "<soort:=doelsoort*>", .optional,
      nl: "Of het doel over vergunningen, toezicht of handhaving gaat.",
      en: "Whether the goal is about permits, supervision or enforcement.", example: "soort toezicht, handhaving"),
    Row(
      "kwaliteitsdoel", "quality-goal", in: ["doel"], "<onderwerp:=kwaliteitsonderwerp*>", .optional,
      nl: "Het onderwerp van de kwaliteitsverordening dat dit doel dekt.",
      en: "The subject of the quality ordinance this goal covers.", example: "kwaliteitsdoel dienstverlening"),
    Row(
      "indicator", "indicator", in: ["doel"], .declares, title: .required, "", .many,
      nl: "Waaraan te zien is of het doel wordt gehaald.", en: "What shows whether the goal is reached.",
      example: "indicator onveiligheidsgevoel \"Voelt zich weleens onveilig\" { … }"),
    Row(
      "eenheid", "unit", in: ["doel/indicator"], "<eenheid:zin>", .optional,
      nl: "Waarin de indicator wordt gemeten.", en: "What the indicator is measured in.",
      example: "eenheid procent van de inwoners"),
    Row(
      "richting", "direction", in: ["doel/indicator"], "<richting:=richting> is beter", .optional,
      nl: "Of lager of hoger beter is.", en: "Whether lower or higher is better.", example: "richting lager is beter"),
    Row(
      "bron", "source", in: ["doel/indicator", "risico", "monitoring"], "<bron:@bron*>", .optional,
      nl: "Waar de cijfers vandaan komen.", en: "Where the figures come from.", example: "bron veiligheidsmonitor"),
    Row(
      "meting", "measurement", in: ["doel/indicator", "taak"],
      "( elke [<aantal:getal>] <per:eenheid> | <keer:getal> keer per [<jaren:getal>] <per:eenheid> | eenmalig op <datum:datum> )",
      .optional,
      nl: "Hoe vaak er wordt gemeten.", en: "How often it is measured.", example: "meting elke 2 jaar"),
    Row(
      "nulmeting", "baseline", in: ["doel/indicator"],
      "<waarde:maat> [voor <gebied:@gebied>] [( in | op ) <datum:datum>] [als <status:=waardestatus>]", .many,
      nl: "De waarde bij het begin; per gebied een eigen regel.", en: "The value at the start; a line for each area.",
      example: "nulmeting 18% in 2015"),
    Row(
      "streefwaarde", "target", in: ["doel/indicator"],
      "<waarde:maat> [voor <gebied:@gebied>] [( in | op ) <datum:datum>] [als <status:=waardestatus>]", .many,
      nl: "Waar het naartoe moet, en wanneer.", en: "Where it should go, and when.",
      example: "streefwaarde hoogstens 15% in 2017"),
    Row(
      "realisatie", "result", in: ["doel/indicator"],
      "<waarde:maat> [voor <gebied:@gebied>] [( in | op | over ) <datum:datum>] [t/m <peil:datum>] [als <status:=waardestatus>]",
      .many, nl: "Wat is gemeten; een later cijfer over hetzelfde jaar staat ernaast.",
      en: "What was measured; a later figure for the same year stands beside it.",
      example: "realisatie 16% in 2016 als voorlopig"),
    Row(
      "vervolg", "continues", in: ["doel/indicator"], "op <indicator:woord> in <plan:woord>", .optional,
      nl: "De reeks uit een eerder plan die hier doorloopt.", en: "The series of an earlier plan that goes on here.",
      example: "vervolg op onveiligheidsgevoel in vorig"),
    Row(
      "waarvan", "of-which", in: ["doel/indicator"], title: .required,
      "<waarde:maat> [( in | op | over ) <datum:datum>]", .many,
      nl: "Een deel van het totaal.", en: "A part of the total.", example: "waarvan \"blauwe zone\" 753 in 2016"),
    Row(
      "geen-streefwaarde", "no-target", in: ["doel/indicator"], "", .optional,
      nl: "Dat er met opzet geen streefwaarde is.", en: "That there is no target on purpose.",
      example: "geen-streefwaarde motivering \"Landelijk cijfer, alleen gevolgd\""),
  ]

  /// Risks and the method that turns scores into a class.
  static let riskRows: [Row] = [
    Row(
      "risicomodel", "risk-model", in: [""], "", .optional,
      nl: "De methode: schalen, score en klassen.", en: "The method: scales, score and classes.",
      example: "risicomodel { … }"),
    Row(
      "effect", "effect", in: ["risicomodel"], "<dimensie:~effect*> op schaal <van:getal> t/m <tot:getal>", .required,
      nl: "De soorten gevolgen en hun schaal.", en: "The kinds of effect and their scale.",
      example: "effect fysieke-veiligheid, imago op schaal 1 t/m 5"),
    Row(
      "kans", "likelihood", in: ["risicomodel"], "op schaal <van:getal> t/m <tot:getal>", .required,
      nl: "De schaal voor hoe vaak het gebeurt.", en: "The scale for how often it happens.",
      example: "kans op schaal 1 t/m 5 { … }"),
    Row(
      "trede", "step", in: ["risicomodel/kans", "risicomodel/effect"],
      "<waarde:getal> <omschrijving:tekst> [voor <dimensie:~effect>] [vanaf <drempel:getal> keer per <per:eenheid>]",
      .many,
      nl: "Wat een waarde op de schaal betekent.", en: "What a value on the scale means.",
      example: "trede 4 \"wekelijks\" vanaf 40 keer per jaar"),
    Row(
      "gewicht", "weight", in: ["risicomodel/effect"], "<score:~effect#>", .optional,
      nl: "Het gewicht van elk effect bij een gewogen gemiddelde.", en: "The weight of each effect in a weighted mean.",
      example: "gewicht fysieke-veiligheid 3, imago 1"),
    Row(
      "score", "score", in: ["risicomodel"], "( <aggregatie:=aggregatie> effect maal kans | onbekend )", .required,
      nl: "Hoe effecten en kans samen de score geven.", en: "How effects and likelihood give the score.",
      example: "score hoogste effect maal kans"),
    Row(
      "klasse", "class", in: ["risicomodel"], .declares, title: .required, "vanaf <drempel:getal>", .requiredMany,
      nl: "Een prioriteitsklasse en de score waar zij begint; de hoogste eerst.",
      en: "A priority class and the score where it starts; the highest first.", example: "klasse hoog \"Hoog\" vanaf 15"
    ),
    Row(
      "toezicht", "supervision", in: ["risicomodel/klasse"],
      "<omschrijving:tekst> [( alleen bij <aanleiding:woord> | <keer:getal> keer per [<jaren:getal>] <per:eenheid> )]",
      .optional,
      nl: "De vorm van toezicht die bij de klasse hoort, en hoe vaak.",
      en: "The form of supervision that belongs to the class, and how often.",
      example: "toezicht \"actief, planmatig\" 1 keer per jaar"),
    Row(
      "vastgesteld", "established", in: ["risicomodel"], "[door <orgaan:=orgaan>] op <datum:datum>", .optional,
      nl: "Wanneer de risicoanalyse is gemaakt of vastgesteld.", en: "When the risk analysis was made or adopted.",
      example: "vastgesteld op 3 oktober 2016"),
    Row(
      "risico", "risk", in: [""], .declares, title: .required, "", .many,
      nl: "Wat er mis kan gaan, hoe erg en hoe vaak.", en: "What can go wrong, how badly and how often.",
      example: "risico hondenpoep \"Hondenpoep en loslopende honden\" { … }"),
    Row(
      "doel", "goal", in: ["risico", "taak", "prioriteit", "partner", "strategie"], "<doel:@doel*>", .many,
      nl: "Het doel waaraan dit bijdraagt.", en: "The goal this contributes to.", example: "doel veilige-buurt"),
    Row(
      "effect", "effect", in: ["risico"], "<score:~effect#>", .many,
      nl: "De score van elk effect.", en: "The score of each effect.", example: "effect volksgezondheid 2, imago 3"),
    Row(
      "kans", "likelihood", in: ["risico"], "( uit <bron:@bron> [waar <conditie:voorwaarde>] | <score:getal> )",
      .optional,
      nl: "De kans: een score, of geteld uit een bron.", en: "The likelihood: a score, or counted from a source.",
      example: "kans uit meldingen waar categorie is \"hond\""),
    Row(
      "score", "score", in: ["risico"], "<score:getal>", .optional,
      nl: "De score zoals elders vermeld; wordt nagerekend.", en: "The score as stated elsewhere; it is checked.",
      example: "score 12"),
    Row(
      "prioriteit", "priority", in: ["risico", "taak"], "<klasse:@klasse>", .optional,
      nl: "Een klasse die van de berekende afwijkt, met motivering.",
      en: "A class that differs from the computed one, with reasons.",
      example: "prioriteit hoog motivering \"Motie raad 3 november 2016\""),
    Row(
      "taakveld", "field", in: ["risico", "taak", "roulatie"], "<taakveld:=taakveld*>", .optional,
      nl: "Het taakveld waar dit onder valt.", en: "The field of law this belongs to.",
      example: "taakveld brandveiligheid"),
    Row(
      "gebied", "area", in: ["risico", "team", "prioriteit", "taak"], "<gebied:@gebied*>", .optional,
      nl: "Waar dit speelt.", en: "Where this is.", example: "gebied centrum, duinzicht"),
    Row(
      "naleving", "compliance", in: ["risico", "taak"], "<gedrag:=gedrag> <aanpak:tekst>", .many,
      nl: "Hoe het toezicht verschilt naar gedrag van wie het betreft.",
      en: "How supervision differs with the behaviour of those concerned.",
      example: "naleving goedwillend \"steekproef, eens per twee jaar\""),
    Row(
      "tafel-van-elf", "table-of-eleven", in: ["risico"], "<score:~tafel#>", .optional,
      nl: "Scores op de Tafel van Elf.", en: "Scores on the Table of Eleven.",
      example: "tafel-van-elf kennis 2, controlekans 1"),
    Row(
      "onderbouwing", "grounds", in: ["risico", "risicomodel"], "<tekst:tekst>", .optional,
      nl: "Waarop de scores berusten.", en: "What the scores rest on.",
      example: "onderbouwing \"Scoresessie met brandweer en politie\""),
    Row(
      "prioriteit", "priority", in: [""], .declares, title: .required,
      "[van <van:=prioriteitbron>] [rang <rang:getal>]", .many,
      nl: "Een speerpunt, van wie het komt en op welke plaats.", en: "A spearhead, whose it is and its rank.",
      example: "prioriteit jeugd \"Jeugd en overlast\" van raad rang 1"),
    Row(
      "vervallen", "dropped", in: [""], title: .required, "", .many,
      nl: "Wat in het vorige plan stond en nu niet meer, met de reden.",
      en: "What stood in the last plan and no longer does, with the reason.",
      example: "vervallen \"Prioriteit fietsen in het centrum\" motivering \"De nieuwe stalling is open\""),
    Row(
      "risico", "risk", in: ["prioriteit", "taak", "niet-doen"], "<risico:@risico*>", .many,
      nl: "Het risico waarover het gaat.", en: "The risk concerned.", example: "risico hondenpoep"),
    Row(
      "taak", "task", in: ["prioriteit", "functie"], "<taak:@taak*>", .many,
      nl: "De taken die hierbij horen.", en: "The tasks that belong here.", example: "taak toezicht-honden"),
  ]
}
