namespace QualificationRules.Json.Values;

/// <summary>The codes of errors in the wire format; docs/errors.md lists them with those of the facts.</summary>
internal static class ErrorCodes
{
    public const string EmptyLine = "emptyLine";
    public const string LineTooLong = "lineTooLong";
    public const string MalformedJson = "malformedJson";
    public const string UnknownProperty = "unknownProperty";
    public const string DuplicateProperty = "duplicateProperty";
    public const string MissingProperty = "missingProperty";
    public const string NullNotAllowed = "nullNotAllowed";
    public const string WrongType = "wrongType";
    public const string InvalidValue = "invalidValue";
    public const string InvalidDate = "invalidDate";
    public const string UnknownEstablishmentType = "unknownEstablishmentType";
    public const string TooMany = "tooMany";
}
