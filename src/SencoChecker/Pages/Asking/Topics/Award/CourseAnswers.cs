namespace SencoChecker.Pages;

/// <summary>The answers to the question how far a course has got.</summary>
internal static class CourseAnswers
{
    public const string Awarded = "awarded";
    public const string Finished = "finished";
    public const string UnderWay = "under-way";
    public const string No = "no";
}
