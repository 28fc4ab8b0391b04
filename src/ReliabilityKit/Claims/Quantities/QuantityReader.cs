using System.Collections.Immutable;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Quantities;

/// <summary>Reads the quantities of one sentence from left to right.</summary>
internal ref struct QuantityReader
{
    private readonly AnnotatedText _text;
    private readonly LexemeList _lexemes;
    private readonly QuantityForms _forms;
    private readonly ImmutableArray<Quantity>.Builder _found;

    // Number of quantities found before this sentence.
    private readonly int _before;

    // Index behind the quantity read last: bounds of the next one do not reach over it.
    private int _limit;

    public QuantityReader(AnnotatedText text, LexemeList lexemes, QuantityForms forms, ImmutableArray<Quantity>.Builder found) =>
        (_text, _lexemes, _forms, _found, _before) = (text, lexemes, forms, found, found.Count);

    public void ReadAll()
    {
        for (int at = 0; at < _lexemes.Count;)
        {
            if (new DraftReader(_lexemes, _limit).TryRead(at, out Draft draft))
                at = ReadQuantity(ref draft);
            else
                ReadMultiple(at++);
        }
    }

    // Returns where reading goes on.
    private int ReadQuantity(ref Draft draft)
    {
        if (ScoreReader.TryRead(_lexemes, draft, out int end, out double other))
            return ReadForm(QuantityForms.Scores, draft.Number.First, end, QuantityKind.Score, draft.Number.Low, other);
        if (OtherNumbers.Contains(_lexemes, draft))
            return draft.End;
        if (draft.Number.Has(NumberForm.Ordinal))
            return ReadForm(QuantityForms.Ordinals, draft.Number.First, draft.Number.End, QuantityKind.Ordinal, draft.Number.Low, draft.Number.Low);
        var counting = new CountReader(_text, _lexemes, _limit);
        if (!counting.TryRead(ref draft, out CountedNoun? noun))
            return draft.End;
        Add(ref draft, noun);
        return draft.End;
    }

    private void ReadMultiple(int at)
    {
        if (_forms.HasFlag(QuantityForms.Multiples) && MultipleReader.TryRead(_lexemes.Of(at), out double value))
            ReadForm(QuantityForms.Multiples, at, at + 1, QuantityKind.Multiple, value, value);
    }

    private int ReadForm(QuantityForms form, int first, int end, QuantityKind kind, double one, double other)
    {
        if (_forms.HasFlag(form))
        {
            bool single = one == other && kind != QuantityKind.Score;
            _found.Add(new Quantity
            {
                Span = _lexemes.Cover(first, end),
                Kind = kind,
                Value = single ? one : null,
                Low = single ? null : Math.Min(one, other),
                High = single ? null : Math.Max(one, other),
            });
            _limit = end;
        }

        return end;
    }

    private void Add(ref Draft draft, CountedNoun? noun)
    {
        Quantity quantity = new QuantityBuilder(_text, _lexemes, _limit).Build(ref draft, noun);
        if (_limit > 0)
            quantity = Complete(quantity, ref draft);
        _found.Add(quantity);
        _limit = draft.End;
    }

    private readonly Quantity Complete(Quantity quantity, ref Draft draft)
    {
        if (UnitEllipsis.TryFromBehind(_lexemes, _found[^1], _limit, draft.First, quantity, out Quantity completed))
            _found[^1] = completed;
        quantity = UnitEllipsis.FromBefore(_lexemes, _found[^1], _limit, draft.First, quantity);
        if (UnitEllipsis.IsLevel(_lexemes, draft.First, quantity) && HasPoints())
            quantity = quantity with { Unit = "point", Kind = QuantityKind.Measure };
        return draft.First == _limit + 1 ? Join(quantity, ref draft) : quantity;
    }

    private readonly bool HasPoints()
    {
        for (int i = _before; i < _found.Count; i++)
        {
            if (_found[i].Unit == "point")
                return true;
        }

        return false;
    }

    // "more than 100 but fewer than 300"; "more than 8 miles (13 km)".
    private readonly Quantity Join(Quantity quantity, ref Draft draft)
    {
        Quantity last = _found[^1];
        if ((_lexemes.Is(_limit, "and") || _lexemes.Is(_limit, "but")) && QuantityJoiner.TryMerge(last, quantity, out Quantity merged))
        {
            _found.RemoveAt(_found.Count - 1);
            return merged;
        }

        if (!_lexemes.Is(_limit, '(') || !_lexemes.Is(draft.End, ')'))
            return quantity;
        quantity = QuantityJoiner.Inherit(last, quantity);
        return ShareRate(quantity, ref draft);
    }

    // "C$6 (US$4.46) per share": the rate holds for both.
    private readonly Quantity ShareRate(Quantity quantity, ref Draft draft)
    {
        bool rate = quantity.Kind == QuantityKind.Money && _found[^1].Kind == QuantityKind.Money && UnitReader.TryReadDivisor(_lexemes, draft.End + 1, out _, out _);
        if (!rate || !UnitTable.Instance.ByName.TryGetValue(quantity.Unit, out Unit? inner) || !UnitTable.Instance.ByName.TryGetValue(_found[^1].Unit, out Unit? outer))
            return quantity;
        int end = draft.End + 1;
        UnitReader.ReadRate(_lexemes, ref end, ref inner);
        end = draft.End + 1;
        UnitReader.ReadRate(_lexemes, ref end, ref outer);
        _found[^1] = _found[^1] with { Unit = outer.Name };
        return quantity with { Unit = inner.Name };
    }
}
