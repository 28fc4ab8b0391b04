namespace NewsroomDesk;

/// <summary>What one request may ask for. Whoever sends more is told so; nothing is cut short.</summary>
internal static class DeskLimits
{
    public const int RequestBytes = 4 * 1024 * 1024;

    public const int Articles = 60;

    public const int ArticleCharacters = 200_000;

    /// <summary>The longest source, title, address or time.</summary>
    public const int FieldCharacters = 500;

    public const int Ratings = 200;

    /// <summary>Checks that wait while others run; more are sent away.</summary>
    public const int WaitingChecks = 16;

    public static TimeSpan CheckTime => TimeSpan.FromSeconds(30);
}
