using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace WorkforceCheck.Calendar;

/// <summary>Names events, and the people in them, so that nothing can be read from the name.</summary>
internal static class EventUid
{
    /// <summary>How the UID of every event ends that this program writes.</summary>
    public const string Domain = "@workforcecheck.qualificationrules";

    /// <summary>The same for one employee id in every export, also where its case differs.</summary>
    public static string OfPerson(string employeeId) => Hash($"person\n{employeeId.ToUpperInvariant()}");

    /// <summary>The first name that is not taken. Neither the day nor the school is in it: where they are corrected it stays the same event.</summary>
    public static string Next(PostMark post, string kind, HashSet<string> taken)
    {
        for (var occurrence = 0; ; occurrence++)
        {
            var uid = Hash(string.Create(CultureInfo.InvariantCulture, $"event\n{post.Person}\n{post.Question}\n{post.Number}\n{kind}\n{occurrence}")) + Domain;
            if (taken.Add(uid))
            {
                return uid;
            }
        }
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
