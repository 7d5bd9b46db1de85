namespace QualificationRules.Registers.Extracts;

/// <summary>What a date format of Excel shows of a date: one without a day, such as <c>mmm-yy</c>, tells a month.</summary>
/// <param name="HasDay">Whether it shows the day.</param>
/// <param name="HasMonth">Whether it shows the month.</param>
/// <param name="HasYear">Whether it shows the year.</param>
/// <param name="HasTime">Whether it shows a time.</param>
internal readonly record struct DateFormat(bool HasDay, bool HasMonth, bool HasYear, bool HasTime)
{
    /// <summary>Reads the first section of a format; literals and conditions in it are passed over.</summary>
    public static DateFormat Of(string? format)
    {
        var (day, month, year, time) = (false, false, false, false);
        var closing = '\0';
        for (var i = 0; i < format?.Length; i++)
        {
            var c = format[i];
            if (closing != '\0')
            {
                closing = c == closing ? '\0' : closing;
            }
            else if (c == ';')
            {
                break;
            }
            else if (c is '\\' or '_' or '*')
            {
                i++;
            }
            else
            {
                closing = c switch { '"' => '"', '[' => ']', _ => '\0' };
                (day, year, time) = (day || c is 'd' or 'D', year || c is 'y' or 'Y' or 'e', time || c is 'h' or 'H' or 's' or 'S');
                month |= c is 'm' or 'M';
            }
        }

        return new(day, month, year, time);
    }
}
