using NodaTime;

namespace QualificationRules.Benchmarks.Cases;

/// <summary>A person's posts and courses, all facts known, and the date asked about, on which at most one post is held.</summary>
internal readonly record struct KnownCase(LocalDate On, Post[] Posts, Course[] Courses);
