namespace ReliabilityKit.Claims.Predicates;

/// <summary>Verbs whose object is the one who acts in the clause behind them.</summary>
internal static class ObjectControlVerbs
{
    /// <summary>Verbs that praise, thank, blame or punish somebody "for" an act of theirs.</summary>
    public static bool IsJudgement(string lemma) => lemma is "criticize" or "criticise" or "blame" or "praise" or "thank" or "condemn"
        or "fine" or "arrest" or "jail" or "charge" or "punish" or "sack" or "fire" or "dismiss" or "suspend" or "sue" or "convict" or "rebuke"
        or "slam" or "reward" or "honour" or "honor" or "forgive" or "sentence" or "indict" or "attack" or "fault" or "accuse" or "applaud"
        or "credit" or "denounce" or "chide" or "commend" or "congratulate" or "mock" or "penalize" or "penalise" or "prosecute";

    /// <summary>Verbs by which somebody is asked, ordered, allowed or led to act.</summary>
    public static bool IsRequest(string lemma) =>
        EmbeddingLexicon.TryVerb(lemma, out Embedding found) && found.Affirmed.Modality is Modality.Demanded or Modality.Possible
        || lemma is "force" or "compel" or "oblige" or "cause" or "lead" or "help" or "persuade" or "convince" or "prompt" or "drive" or "get" or "inspire";
}
