using System.Diagnostics.CodeAnalysis;

namespace QualificationRules.Json;

/// <summary>Why a line is no case, or a case has no answer. The code is the contract; docs/errors.md lists every one.</summary>
/// <param name="Code">A stable code, such as <c>invalidDate</c>.</param>
/// <param name="Message">What is wrong and what is allowed, in English; at most 40 characters of the input are shown.</param>
/// <param name="Pointer">Where, as a JSON Pointer (RFC 6901) into the case; null where the line is not JSON.</param>
[SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "JSON Pointer is the name of what it is.")]
public sealed record WireError(string Code, string Message, string? Pointer);
