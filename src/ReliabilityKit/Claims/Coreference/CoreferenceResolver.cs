using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Claims.Speech;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Coreference;

/// <summary>Finds out which words of a document mean the same person, organization, place or thing.</summary>
internal sealed class CoreferenceResolver
{
    private readonly DependencyTree _tree;
    private readonly PredicateTable _predicates;
    private readonly EntityTable _entities;
    private readonly MentionReader _mentions;
    private readonly NominalResolver _nominals;
    private readonly PronounResolver _pronouns;
    private readonly List<Mention> _before = [];

    private CoreferenceResolver(DependencyTree tree, PredicateTable predicates)
    {
        _tree = tree;
        _predicates = predicates;
        _entities = new EntityTable(tree.Count);
        var roles = new RoleReader(tree, _entities);
        _mentions = new MentionReader(tree, _entities, roles);
        _nominals = new NominalResolver(tree, _entities, roles);
        _pronouns = new PronounResolver(tree, predicates, _entities, _nominals);
        List<NameMention> names = NameFinder.Find(tree);
        NameResolver.Resolve(tree, _entities, names);
        roles.Read(names, predicates);
    }

    public static EntityTable Resolve(DependencyTree tree, PredicateTable predicates)
    {
        var resolver = new CoreferenceResolver(tree, predicates);
        resolver.ReadInOrder();
        resolver.ReadFirstPerson();
        return resolver._entities;
    }

    private void ReadInOrder()
    {
        for (int sentence = 0; sentence < _tree.Text.SentenceCount; sentence++)
        {
            Sentence view = _tree.Text.GetSentence(sentence);
            for (int token = view.First; token < view.End; token++)
                Read(token, sentence);
        }
    }

    private void Read(int token, int sentence)
    {
        if (_tree.Part(token) == PartOfSpeech.Pronoun)
        {
            ReadPronoun(token, sentence);
        }
        else if (_mentions.Read(token, sentence) is { } mention)
        {
            if (_entities.Of(token) is null && _nominals.Resolve(mention, _before) is { } entity)
                _entities.Link(token, entity);
            Count(_entities.Of(token));
            _before.Add(mention with { Type = _entities.Of(token) is { IsNamed: true } named && !mention.IsPlural ? named.Type : mention.Type });
        }
    }

    private void ReadPronoun(int token, int sentence)
    {
        if (!PronounForm.TryRead(_tree.Form(token), out PronounForm form) || form.Person != 3 || _tree.Relation(token) == DependencyRelation.Expletive
            || IsDummy(token))
            return;
        if (_pronouns.Resolve(token, form, sentence, _before) is not { } entity)
            return;
        _entities.Link(token, entity);
        Count(entity);
        _before.Add(new Mention(
            token, sentence, entity.Type, entity.Gender, form.IsPlural, _tree.Relation(token).IsSubject(), _tree.Tag(token) == PennTag.PossessivePronoun));
    }

    // A subject that its clause does not take for one stands for nothing.
    private bool IsDummy(int token) => _tree.IsForm(token, "it") && _tree.Relation(token).IsSubject()
        && _predicates.ClauseAt(_tree.Head(token)) is { Subject: < 0 };

    private static void Count(Entity? entity)
    {
        if (entity is not null)
            entity.Mentions++;
    }

    // "I" and "we" are whoever is quoted; the speaker may be named behind the quotation, so they come last.
    private void ReadFirstPerson()
    {
        for (int token = 0; token < _tree.Count; token++)
        {
            if (_tree.Part(token) != PartOfSpeech.Pronoun || !PronounForm.TryRead(_tree.Form(token), out PronounForm form) || form.Person != 1
                || _tree.Has(token, DependencyRelation.Determiner))
                continue;
            Utterance? speech = _predicates.ClauseOf(token, _tree)?.Speech;
            while (speech is { Mode: not AttributionMode.Quoted, Outer: not null })
                speech = speech.Outer;
            if (speech is { Mode: AttributionMode.Quoted } && SpeakerAt(speech.Speaker) is { } speaker)
                _entities.Link(token, speaker);
        }
    }

    // A speaker without a name is followed as soon as "I" refers to it.
    private Entity? SpeakerAt(int token)
    {
        if (_entities.Of(token) is { } known)
            return known;
        return _tree.Part(token) == PartOfSpeech.Noun && _mentions.Read(token, 0) is { } mention ? _nominals.Follow(mention) : null;
    }
}
