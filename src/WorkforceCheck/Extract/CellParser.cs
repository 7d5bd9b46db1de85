namespace WorkforceCheck.Extract;

/// <summary>Reads the text of a cell that is not blank; false where it is not allowed.</summary>
internal delegate bool CellParser<T>(string text, out T value);
