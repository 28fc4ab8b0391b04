using ReliabilityKit.Lexicons;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Benchmarks.Archives;

/// <summary>An act that claims are made about.</summary>
/// <param name="Lemma">Its verb in dictionary form.</param>
/// <param name="Past">Its verb in the past.</param>
/// <param name="Other">A verb in dictionary form that contradicts it or says the same, with its past; empty where there is none.</param>
/// <param name="OtherPast">The past of that verb.</param>
internal sealed record NewsAct(string Lemma, string Past, string Other = "", string OtherPast = "")
{
    /// <summary>All acts, the common ones first.</summary>
    public static NewsAct[] All { get; } =
    [
        new("announce", "announced", "reveal", "revealed"), new("support", "supported", "oppose", "opposed"), new("visit", "visited"), new("meet", "met"),
        new("approve", "approved", "reject", "rejected"), new("win", "won", "lose", "lost"), new("open", "opened", "close", "closed"),
        new("kill", "killed", "murder", "murdered"), new("arrest", "arrested", "detain", "detained"), new("buy", "bought", "acquire", "acquired"),
        new("sign", "signed"), new("injure", "injured", "wound", "wounded"), new("build", "built"), new("launch", "launched", "unveil", "unveiled"),
        new("dismiss", "dismissed", "sack", "sacked"), new("destroy", "destroyed", "wreck", "wrecked"), new("damage", "damaged", "harm", "harmed"),
        new("appoint", "appointed", "nominate", "nominated"), new("cancel", "cancelled", "scrap", "scrapped"), new("postpone", "postponed", "delay", "delayed"),
        new("evacuate", "evacuated"), new("rescue", "rescued", "save", "saved"), new("sink", "sank"), new("found", "founded", "establish", "established"),
        new("marry", "married", "wed", "wed"), new("suspend", "suspended", "pause", "paused"), new("sell", "sold"), new("sue", "sued"),
        new("charge", "charged"), new("convict", "convicted", "acquit", "acquitted"), new("inspect", "inspected"), new("repair", "repaired"),
        new("evict", "evicted"), new("insure", "insured"), new("excavate", "excavated"), new("auction", "auctioned"), new("relocate", "relocated"),
        .. from row in LexiconTable.Read(typeof(WordFrequency).Assembly, "Matching/Lexicon/verb-synonyms.tsv")
           let verb = row[0].Split('|')[0]
           where verb.All(char.IsAsciiLetterLower)
           select new NewsAct(verb, verb + (verb.EndsWith('e') ? "d" : "ed")),
    ];
}
