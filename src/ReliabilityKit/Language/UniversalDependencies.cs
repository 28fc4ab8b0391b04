using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Language;

/// <summary>The written names of tags and relations, as CoNLL-U files have them.</summary>
internal static class UniversalDependencies
{
    /// <summary>UPOS names, by <see cref="PartOfSpeech"/>.</summary>
    public static readonly string[] PartOfSpeechNames =
    [
        "X", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB",
    ];

    /// <summary>Relation names with subtype, by <see cref="DependencyRelation"/>.</summary>
    public static readonly string[] RelationNames =
    [
        "dep", "root", "nsubj", "nsubj:pass", "nsubj:outer", "csubj", "csubj:pass", "csubj:outer", "obj", "iobj", "obl", "obl:agent",
        "obl:unmarked", "ccomp", "xcomp", "advcl", "advcl:relcl", "acl", "acl:relcl", "amod", "advmod", "nummod", "appos", "nmod",
        "nmod:poss", "nmod:unmarked", "nmod:desc", "det", "det:predet", "case", "mark", "aux", "aux:pass", "cop", "cc", "cc:preconj",
        "conj", "compound", "compound:prt", "flat", "fixed", "list", "parataxis", "orphan", "expl", "discourse", "vocative", "dislocated",
        "goeswith", "reparandum", "punct",
    ];

    /// <summary>Penn Treebank tags, by <see cref="PennTag"/>.</summary>
    public static readonly string[] PennTagNames =
    [
        "NN", "NNS", "NNP", "NNPS", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD", "JJ", "JJR", "JJS", "RB", "RBR", "RBS", "RP", "IN",
        "TO", "DT", "PDT", "WDT", "PRP", "PRP$", "WP", "WP$", "WRB", "EX", "CC", "CD", "POS", "UH", "FW", "SYM", "LS", "ADD", "AFX", "GW",
        "NFP", "HYPH", "-LRB-", "-RRB-", "``", "''", ".", ",", ":", "$",
    ];

    private static readonly WordMap<byte> PartsOfSpeech = Index(PartOfSpeechNames);
    private static readonly WordMap<byte> PennTags = Index(PennTagNames);
    private static readonly WordMap<byte> Relations = Index(RelationNames);

    /// <summary>Reads a UPOS name; an unknown one is <see cref="PartOfSpeech.Other"/>.</summary>
    public static PartOfSpeech ParsePartOfSpeech(string name) => (PartOfSpeech)PartsOfSpeech.GetValueOrDefault(name);

    /// <summary>Reads a Penn tag; an unknown one is <see cref="PennTag.ForeignWord"/>.</summary>
    public static PennTag ParsePennTag(string name) => PennTags.TryGetValue(name, out byte found) ? (PennTag)found : PennTag.ForeignWord;

    /// <summary>Reads a relation name; an unknown subtype falls back to its base, an unknown base to <c>dep</c>.</summary>
    public static DependencyRelation ParseRelation(string name) =>
        (DependencyRelation)(Relations.TryGetValue(name, out byte found) ? found : Relations.GetValueOrDefault(BaseName(name)));

    /// <summary>Returns the relation without its subtype.</summary>
    public static DependencyRelation Base(this DependencyRelation relation) =>
        (DependencyRelation)Relations[BaseName(RelationNames[(int)relation])];

    private static string BaseName(string name) => name.IndexOf(':', StringComparison.Ordinal) is var at and > 0 ? name[..at] : name;

    private static WordMap<byte> Index(string[] names)
    {
        var index = new WordMapBuilder<byte>();
        for (int i = 0; i < names.Length; i++)
            index.TryAdd(names[i], (byte)i);
        return index.Build();
    }
}
