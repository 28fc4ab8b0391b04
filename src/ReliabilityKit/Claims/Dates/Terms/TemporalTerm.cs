namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>What the grammar has understood of an expression, before its place in time is worked out.</summary>
internal abstract record TemporalTerm
{
    /// <summary>Gets the year the words name, if they do, so that the other end of a range can share it.</summary>
    public virtual int? StatedYear => null;

    /// <summary>Gets whether the year is open and another part of the expression may give it.</summary>
    public virtual bool LacksYear => false;

    /// <summary>Gets whether it names a single day, so that a time of day can go with it.</summary>
    public virtual bool IsDay => false;

    /// <summary>Works out what is meant.</summary>
    /// <param name="discourse">What is known from around the expression.</param>
    public abstract Reading Resolve(Discourse discourse);

    /// <summary>Returns the same term in a given year.</summary>
    public virtual TemporalTerm InYear(int year) => this;
}
