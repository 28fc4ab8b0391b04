namespace NewsroomDesk;

/// <summary>What the page asks: these articles, checked against each other, with what is known of their sources.</summary>
internal sealed record CheckRequest(Article[]? Articles, SourceAnswers[]? Ratings);
