namespace QualificationRules.Registers.Extracts;

/// <summary>Reads the text of a cell that is not blank.</summary>
internal delegate CellReading<T> CellParser<T>(string text);
