namespace ReliabilityKit.Language;

/// <summary>
/// The syntactic relations of Universal Dependencies version 2 as the English treebanks use them, subtypes included.
/// </summary>
public enum DependencyRelation : byte
{
    /// <summary>dep: unspecified dependency.</summary>
    Unspecified,

    /// <summary>root: head of the sentence.</summary>
    Root,

    /// <summary>nsubj: nominal subject.</summary>
    NominalSubject,

    /// <summary>nsubj:pass: subject of a passive.</summary>
    NominalSubjectPassive,

    /// <summary>nsubj:outer: subject of an outer copula clause.</summary>
    NominalSubjectOuter,

    /// <summary>csubj: clausal subject.</summary>
    ClausalSubject,

    /// <summary>csubj:pass: clausal subject of a passive.</summary>
    ClausalSubjectPassive,

    /// <summary>csubj:outer: clausal subject of an outer copula clause.</summary>
    ClausalSubjectOuter,

    /// <summary>obj: direct object.</summary>
    Object,

    /// <summary>iobj: indirect object.</summary>
    IndirectObject,

    /// <summary>obl: oblique nominal of a clause.</summary>
    Oblique,

    /// <summary>obl:agent: agent of a passive ("by …").</summary>
    ObliqueAgent,

    /// <summary>obl:unmarked: oblique without a preposition ("last week").</summary>
    ObliqueUnmarked,

    /// <summary>ccomp: clausal complement.</summary>
    ClausalComplement,

    /// <summary>xcomp: open clausal complement.</summary>
    OpenClausalComplement,

    /// <summary>advcl: adverbial clause.</summary>
    AdverbialClause,

    /// <summary>advcl:relcl: adverbial relative clause.</summary>
    AdverbialClauseRelative,

    /// <summary>acl: clause that modifies a noun.</summary>
    AdnominalClause,

    /// <summary>acl:relcl: relative clause.</summary>
    AdnominalClauseRelative,

    /// <summary>amod: adjectival modifier.</summary>
    AdjectivalModifier,

    /// <summary>advmod: adverbial modifier.</summary>
    AdverbialModifier,

    /// <summary>nummod: numeric modifier.</summary>
    NumericModifier,

    /// <summary>appos: apposition.</summary>
    Apposition,

    /// <summary>nmod: nominal modifier.</summary>
    NominalModifier,

    /// <summary>nmod:poss: possessor.</summary>
    NominalModifierPossessive,

    /// <summary>nmod:unmarked: nominal modifier without a preposition.</summary>
    NominalModifierUnmarked,

    /// <summary>nmod:desc: title or description before a name ("President Bush").</summary>
    NominalModifierDescriptive,

    /// <summary>det: determiner.</summary>
    Determiner,

    /// <summary>det:predet: predeterminer ("all the …").</summary>
    DeterminerPredeterminer,

    /// <summary>case: preposition or possessive marker.</summary>
    Case,

    /// <summary>mark: marker of a subordinate clause.</summary>
    Marker,

    /// <summary>aux: auxiliary.</summary>
    Auxiliary,

    /// <summary>aux:pass: passive auxiliary.</summary>
    AuxiliaryPassive,

    /// <summary>cop: copula.</summary>
    Copula,

    /// <summary>cc: coordinating conjunction.</summary>
    Coordinator,

    /// <summary>cc:preconj: first part of a paired conjunction ("both … and").</summary>
    CoordinatorPreconjunction,

    /// <summary>conj: conjunct.</summary>
    Conjunct,

    /// <summary>compound: compound modifier.</summary>
    Compound,

    /// <summary>compound:prt: verb particle.</summary>
    CompoundParticle,

    /// <summary>flat: later part of a name.</summary>
    Flat,

    /// <summary>fixed: later part of a fixed expression.</summary>
    Fixed,

    /// <summary>list: item of a list.</summary>
    ListItem,

    /// <summary>parataxis: clause set beside another.</summary>
    Parataxis,

    /// <summary>orphan: dependent of an elided head.</summary>
    Orphan,

    /// <summary>expl: expletive ("there", "it").</summary>
    Expletive,

    /// <summary>discourse: discourse element.</summary>
    Discourse,

    /// <summary>vocative: addressee.</summary>
    Vocative,

    /// <summary>dislocated: dislocated element.</summary>
    Dislocated,

    /// <summary>goeswith: part of a word written apart.</summary>
    GoesWith,

    /// <summary>reparandum: repaired speech.</summary>
    Reparandum,

    /// <summary>punct: punctuation.</summary>
    Punctuation,
}
