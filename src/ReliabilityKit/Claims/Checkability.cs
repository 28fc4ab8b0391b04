namespace ReliabilityKit.Claims;

/// <summary>How well a claim can be checked against other sources, and why.</summary>
/// <remarks>
/// <para>Editors choose what to check: a claim that names somebody, a day or a number can be right or wrong; an opinion, a forecast or what somebody
/// felt cannot. The classes follow L. Konstantinovskiy et al., "Toward automated factchecking" (2021), and N. Hassan et al., "Toward automated
/// fact-checking: detecting check-worthy factual claims by ClaimBuster" (2017), whose strongest signals are numbers, names and dates; opinion is told
/// apart as in the subjectivity task of the CheckThat! lab (A. Galassi et al., 2023).</para>
/// <para>The score sums fixed weights of the reasons, so that everybody can work it out; it orders claims, and is no probability.</para>
/// </remarks>
/// <param name="Score">From 0, nothing to check, to 1.</param>
/// <param name="Reasons">What speaks for and against checking it.</param>
public readonly record struct Checkability(double Score, CheckabilityReasons Reasons);
