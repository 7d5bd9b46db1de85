using FluentAssertions;
using QualificationRules.Registers;
using QualificationRules.Registers.Extracts;
using QualificationRules.Tests.WorkforceCheck;
using Xunit;

namespace QualificationRules.Tests.Registers;

/// <summary>Workbooks: what a cell says, which sheet is read, and what is refused.</summary>
public sealed class WorkbookTests
{
    private static readonly object?[] Header = ["Employee ID", "TRN", "URN", "Establishment Type", "Role", "Role Start Date", "NASENCO Award Date", "NPQ Award Date"];

    [Theory]
    [InlineData("dd/mm/yyyy", "2023-09-15")]
    [InlineData("[$-809]d mmmm yyyy", "2023-09-15")]
    [InlineData("mmm-yy", "2023-09-01/2023-09-30")]
    [InlineData("mmmm\\ yyyy;@", "2023-09-01/2023-09-30")]
    [InlineData("\"day\" mm/yyyy", "2023-09-01/2023-09-30")]
    [InlineData("yyyy", "2023-01-01/2023-12-31")]
    public void A_date_is_as_exact_as_its_format(string format, string from) =>
        Read(Xlsx.Of(Header, [1001, null, 900001, 34, "SENCO", (45184.0, format)])).Record.Appointments[0].From.ToString().Should().Be(from);

    [Fact]
    public void A_number_in_a_column_of_dates_is_a_day_number() =>
        Read(Xlsx.Of(Header, [1001, null, 900001, 34, "SENCO", 45170])).Record.Appointments[0].From.ToString().Should().Be("2023-09-01");

    [Fact]
    public void Where_a_workbook_counts_from_1904_a_number_is_the_day_that_it_is_there()
    {
        var extract = StaffExtract.Read(Xlsx.From1904(Header, [1001, null, 900001, 34, "SENCO", 43708, (43708.0, "dd/mm/yyyy")]));

        var person = extract.People.Should().ContainSingle().Subject.Record;
        person.Appointments[0].From.ToString().Should().Be("2023-09-01");
        person.Training.Single(course => course.Qualification == QualificationRules.Facts.Qualification.Nasenco).Awarded.ToString().Should().Be("2023-09-01");
        extract.Notes.Should().ContainSingle(note => note.Kind == NoteKinds.From1904);
    }

    [Theory]
    [InlineData(0, "Employee ID: \"#REF!\" is not allowed here")]
    [InlineData(2, "URN: \"#REF!\" is not allowed here")]
    [InlineData(6, "NASENCO Award Date: \"#REF!\" is not allowed here")]
    [InlineData(8, "NASENCO Body Recognised: \"#REF!\" is not allowed here")]
    [InlineData(9, "Role End Date: \"#REF!\" is not allowed here")]
    public void An_error_of_a_formula_is_no_blank_cell(int column, string problem)
    {
        object?[] row = [1001, null, 900001, 34, "SENCO", 45170, 45200, null, null, null];
        row[column] = "#REF!";

        StaffExtract.Read(Xlsx.Of([.. Header, "NASENCO Body Recognised", "Role End Date"], row)).Problems.Should().ContainSingle().Which.ToString().Should().Contain(problem);
    }

    [Theory]
    [InlineData("#REF!")]
    [InlineData("#N/A")]
    public void An_error_in_place_of_the_role_is_a_question(string error) =>
        StaffExtract.Read(Xlsx.Of(Header, [1001, null, 900001, 34, error, 45170])).Undecided.Should().ContainSingle().Which.ColumnName.Should().Be("Role");

    [Fact]
    public void Another_table_below_is_not_read_by_the_headings_above()
    {
        var read = () => StaffExtract.Read(Xlsx.Of(Header, [1001, null, 900001, 34, "SENCO", 45170], ["Leavers"], ["Name", "Employee ID", "URN", "Role", "Role Start Date"], ["Amy", 1002, 900002, "SENCO", 41153]));

        read.Should().Throw<UnreadableFileException>().WithMessage("Line 4 has headings again, and others than line 1*");
    }

    [Fact]
    public void Numbers_keep_their_zeros()
    {
        var person = Read(Xlsx.Of(Header, [(7.0, "0000"), 12345, (900001.0, "000000"), 34.0, "SENCO", 45170]));

        person.Row.EmployeeId.Should().Be("0007");
        person.Record.Trn!.Value.Should().Be("0012345");
        person.Record.Appointments[0].School.Urn.Should().Be("900001");
    }

    [Fact]
    public void The_sheet_with_the_headings_is_read_and_its_rows_are_those_of_the_sheet()
    {
        var file = Xlsx.OfSheets(("Cover", [["Greenfields"]]), ("Extract", [["Staff list"], [], Header, [1001, null, 900001, 34, "SENCO", 45170]]));

        Read(file).Posts[0].Row.Line.Should().Be(4);
    }

    [Fact]
    public void Of_several_sheets_one_is_named()
    {
        var file = Xlsx.OfSheets(("A", [Header, [1, null, 900001, 34, "SENCO", 45170]]), ("B", [Header, [2, null, 900001, 34, "SENCO", 45170]]));

        ((Action)(() => StaffExtract.Read(file))).Should().Throw<UnreadableFileException>().WithMessage("Several sheets*\"A\", \"B\"*--sheet NAME*");
        StaffExtract.Read(file, new ExtractOptions { Sheet = "b" }).People[0].Row.EmployeeId.Should().Be("2");
        ((Action)(() => StaffExtract.Read(file, new ExtractOptions { Sheet = "C" }))).Should().Throw<UnreadableFileException>().WithMessage("The workbook has no sheet \"C\". Its sheets are \"A\", \"B\".");
    }

    [Fact]
    public void The_format_before_2007_is_read_too() =>
        Answers.Of(Run.Of("check", Sample.Path("staff.xls"), "--on", "2026-11-22", "--format", "csv")).Should().Be("1001 Overdue 2026-09-01; 1002 Overdue ");

    [Fact]
    public void An_OpenDocument_file_is_refused_by_what_it_is() => Run.Of("check", Sample.Path("staff.ods")).Error.Should().StartWith("The file is an OpenDocument spreadsheet (ods), whatever its name says");

    [Fact]
    public void A_workbook_that_was_cut_off_is_not_read_in_part()
    {
        var file = Xlsx.Of(Header, [1001, null, 900001, 34, "SENCO", 45170]);

        for (var length = 1; length < file.Length; length += 7)
        {
            ((Action)(() => StaffExtract.Read(file[..length]))).Should().Throw<UnreadableFileException>();
        }
    }

    [Fact]
    public void A_zip_bomb_is_refused_before_it_takes_memory()
    {
        var bomb = Xlsx.Zip(("xl/workbook.xml", "<workbook/>"), ("xl/sharedStrings.xml", new string(' ', (int)FileLimits.MostUnpackedPart + 1)));

        bomb.Length.Should().BeLessThan(1_000_000);
        ((Action)(() => StaffExtract.Read(bomb))).Should().Throw<UnreadableFileException>().WithMessage("*\"xl/sharedStrings.xml\" unpacks to more than an extract can have (96 MiB)*");
    }

    [Fact]
    public void The_template_is_a_workbook_that_check_reads()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.xlsx");
        try
        {
            Run.Of("template", path).Exit.Should().Be(0);
            Run.Of("template", path).Error.Should().Contain("already; give another name");
            Run.Of("check", path).Error.Should().StartWith("The file has a header and no rows", "the example row is passed over");
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Person Read(byte[] file) => StaffExtract.Read(file).People.Should().ContainSingle().Subject;
}
