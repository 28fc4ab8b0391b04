using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Html;

/// <summary>Adds the reader of web pages to the services of an application.</summary>
public static class HtmlPageServices
{
    /// <summary>Adds <see cref="HtmlDocumentReader"/> as the <see cref="IPageReader"/> that the <see cref="DocumentReader"/> of the application uses.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="options">The limits, or <see langword="null"/> for those of a new <see cref="HtmlReaderOptions"/>.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddHtmlPages(this IServiceCollection services, HtmlReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<IPageReader>(new HtmlDocumentReader(options));
        return services;
    }
}
