using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings.Opinions;

namespace ReliabilityKit;

/// <summary>Adds the checker to the services of an application.</summary>
public static class ReliabilityKitServices
{
    /// <summary>
    /// Adds one <see cref="ReliabilityChecker"/>, one <see cref="ClaimParser"/> and one <see cref="DocumentReader"/> that the whole application shares.
    /// </summary>
    /// <remarks>
    /// What else is registered is used: an <see cref="ISecondOpinion"/> where the options name none, an <see cref="IPageReader"/> (the package
    /// ReliabilityKit.Html adds one with <c>AddHtmlPages</c>), <see cref="DocumentReaderOptions"/>, and the application's logging. A service that
    /// is registered already stays.
    /// </remarks>
    /// <param name="services">The services of the application.</param>
    /// <param name="options">How the checker works; <see langword="null"/> for the defaults.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddReliabilityKit(this IServiceCollection services, ReliabilityOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(options ?? new ReliabilityOptions());
        services.TryAddSingleton(CreateChecker);
        services.TryAddSingleton(_ => ClaimParser.English);
        services.TryAddSingleton(provider => new DocumentReader(provider.GetService<IPageReader>(), provider.GetService<DocumentReaderOptions>()));
        return services;
    }

    private static ReliabilityChecker CreateChecker(IServiceProvider provider)
    {
        ReliabilityOptions options = provider.GetRequiredService<ReliabilityOptions>();
        options = options with { SecondOpinion = options.SecondOpinion ?? provider.GetService<ISecondOpinion>() };
        return new ReliabilityChecker(options, provider.GetService<ILogger<ReliabilityChecker>>());
    }
}
