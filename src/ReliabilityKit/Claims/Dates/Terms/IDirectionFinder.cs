namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>Tells from the words around an expression whether it lies before or behind the time of writing.</summary>
internal interface IDirectionFinder
{
    /// <summary>Returns the way the words around point.</summary>
    /// <param name="start">Index in the text of the first character of the expression.</param>
    /// <param name="end">Index behind its last character.</param>
    Direction Find(int start, int end);
}
