using Microsoft.Extensions.Primitives;

namespace NewsroomDesk;

/// <summary>Tells the browser to run and load nothing but the files of this page, and sends away what other pages ask for.</summary>
/// <remarks>
/// Articles are shown as text, never as markup. Should that ever go wrong, the policy still keeps their scripts from running and their pictures from
/// being loaded, and Trusted Types make the browser refuse any script of ours that would write markup.
/// </remarks>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
        if (!IsForeign(context.Request))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    // Browsers say where a request comes from; programs such as curl say nothing, and cannot be misled by a page.
    private static bool IsForeign(HttpRequest request) =>
        HttpMethods.IsPost(request.Method)
        && request.Headers.TryGetValue("Sec-Fetch-Site", out StringValues site)
        && site != "same-origin";
}
