namespace ItsmSite.Search.Evaluation;

/// <summary>A line of a file of queries or judgements that can't be read. The message names line and reason.</summary>
public sealed class EvaluationFileException(int line, string reason) : Exception($"Line {line}: {reason}")
{
    /// <summary>Number of the line, from 1.</summary>
    public int Line { get; } = line;
}
