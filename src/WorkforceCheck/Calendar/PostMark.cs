using NodaTime;

namespace WorkforceCheck.Calendar;

/// <summary>By what a later export finds the post of an event again. The person stands in it as a hash.</summary>
/// <param name="Question">The code of the question asked about the post.</param>
/// <param name="Person">Whose post it is, see <see cref="EventUid.OfPerson"/>.</param>
/// <param name="Number">Tells apart the person's posts that have events: 0, 1, ... It never changes.</param>
/// <param name="Urn">The school's URN as last exported; empty where it is not known.</param>
/// <param name="From">The first day in the post as last exported; null where it is not known.</param>
internal sealed record PostMark(string Question, string Person, int Number, string Urn, LocalDate? From);
