using System.Text;

namespace QualificationRules.Tests.Json;

/// <summary>Damages text: bytes changed, left out, put in and doubled.</summary>
/// <param name="random">The source of the damage.</param>
/// <param name="fragments">What is put in: pieces that mean something where the text is read, so that mutations get past its first brace.</param>
internal sealed class Mutation(Random random, IReadOnlyList<string> fragments)
{
    /// <summary>The text with one to three changes.</summary>
    public byte[] Of(byte[] text)
    {
        var mutated = text.ToList();
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(mutated.Count);
            switch (random.Next(5))
            {
                case 0:
                    mutated[at] = (byte)random.Next(256);
                    break;
                case 1:
                    mutated.RemoveRange(at, Math.Min(random.Next(1, 12), mutated.Count - at - 1));
                    break;
                case 2:
                    mutated.InsertRange(at, Encoding.UTF8.GetBytes(fragments[random.Next(fragments.Count)]));
                    break;
                case 3:
                    mutated[at] = (byte)random.Next('0', '9' + 1);
                    break;
                default:
                    mutated.InsertRange(at, mutated.GetRange(at, Math.Min(random.Next(1, 40), mutated.Count - at)));
                    break;
            }
        }

        return [.. mutated];
    }
}
