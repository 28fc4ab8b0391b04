namespace ReliabilityKit.Claims.Speech;

/// <summary>The quotations of a text, in order and without overlap.</summary>
internal sealed class QuotationTable
{
    private readonly int[] _quotationOf;

    public QuotationTable(int tokenCount, List<Quotation> quotations)
    {
        All = quotations;
        _quotationOf = new int[tokenCount];
        Array.Fill(_quotationOf, -1);
        for (int i = 0; i < quotations.Count; i++)
            Array.Fill(_quotationOf, i, quotations[i].First, quotations[i].End - quotations[i].First);
    }

    public List<Quotation> All { get; }

    /// <summary>Returns the number of the quotation that a token stands in, or -1.</summary>
    public int Of(int token) => token < 0 ? -1 : _quotationOf[token];

    public bool IsQuoted(int token) => Of(token) >= 0;
}
