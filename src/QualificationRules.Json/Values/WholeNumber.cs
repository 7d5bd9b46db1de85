using System.Globalization;

namespace QualificationRules.Json.Values;

/// <summary>Reads whole numbers in every way in which JSON may write them: 34, 34.0 and 3.4e1 are one number.</summary>
internal static class WholeNumber
{
    private const int MostDigits = 15;

    /// <summary>The value of a JSON number; false where it is not whole, or has more than 15 digits.</summary>
    public static bool TryParse(ReadOnlySpan<byte> json, out long number)
    {
        var (negative, exponentAt) = (json.StartsWith("-"u8), json.IndexOfAny("eE"u8));
        var mantissa = json[(negative ? 1 : 0)..(exponentAt < 0 ? json.Length : exponentAt)];
        if (!TrySignificant(mantissa, out number, out var digits, out var power))
        {
            return false;
        }

        if (number == 0)
        {
            return true;
        }

        var exponent = 0;
        if (exponentAt >= 0 && !int.TryParse(json[(exponentAt + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return false;
        }

        var zeros = (long)exponent + power;
        if (zeros < 0 || digits + zeros > MostDigits)
        {
            return false;
        }

        number *= (negative ? -1 : 1) * PowerOfTen((int)zeros);
        return true;
    }

    /// <summary>The digits from the first to the last that is not zero, as a number, and the power of ten that it is to be multiplied by.</summary>
    private static bool TrySignificant(ReadOnlySpan<byte> mantissa, out long number, out int digits, out int power)
    {
        var zeros = 0;
        (number, digits, power) = (0, 0, 0);
        foreach (var character in mantissa)
        {
            if (character == '0')
            {
                zeros += number == 0 ? 0 : 1;
            }
            else if (character != '.')
            {
                digits += zeros + 1;
                if (digits > MostDigits)
                {
                    return false;
                }

                (number, zeros) = ((number * PowerOfTen(zeros + 1)) + (character - '0'), 0);
            }
        }

        var point = mantissa.IndexOf((byte)'.');
        power = zeros - (point < 0 ? 0 : mantissa.Length - point - 1);
        return true;
    }

    private static long PowerOfTen(int power)
    {
        var result = 1L;
        for (; power > 0; power--)
        {
            result *= 10;
        }

        return result;
    }
}
