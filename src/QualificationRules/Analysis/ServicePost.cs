using QualificationRules.Questions;

namespace QualificationRules.Analysis;

/// <summary>A post that may be earlier service, and its open facts.</summary>
/// <param name="Post">The post.</param>
/// <param name="Index">Its index in the record.</param>
/// <param name="Begins">The fact by how many days it begins before the latest day on which it can; -1 where that is known.</param>
/// <param name="Ends">The fact by how many days it ends after the earliest day on which it can; -1 where that is known.</param>
/// <param name="Counts">The fact whether it is at a relevant school: one day for yes, none for no; -1 where that is known.</param>
internal sealed record ServicePost(EarlierPost Post, int Index, int Begins, int Ends, int Counts);
