namespace ReliabilityKit.Documents;

/// <summary>How much an <see cref="Omission"/> left out.</summary>
public enum OmissionKind
{
    /// <summary>One document, or one line that should have held one. The rest of the input was read.</summary>
    Document,

    /// <summary>A detail of a document that was read all the same: a malformed publication time, bytes of a wrong encoding.</summary>
    Detail,

    /// <summary>Everything below a path that the caller named: it does not exist or cannot be opened.</summary>
    Path,

    /// <summary>A document that was not read, or not compared with the others, because the check was stopped.</summary>
    Unfinished,
}
