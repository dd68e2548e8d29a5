using System.Text.Json;

namespace ItsmSite.Benchmarks.Corpus;

/// <summary>A recipe of many content items of types of its own, the same for the same numbers.</summary>
public static class ContentRecipe
{
    /// <summary>Number of types.</summary>
    public const int Types = 30;

    private const int Terms = 40;
    private static readonly string[] s_words =
        ["printer", "laptop", "access", "licence", "router", "mailbox", "calendar", "backup", "monitor", "password", "network", "report", "invoice", "contract", "customer", "meeting", "training", "server", "cable", "update"];

    /// <summary>Name of one of its types.</summary>
    public static string TypeOf(int number) => $"Sample{number % Types:00}";

    /// <summary>Id of one of its items.</summary>
    public static string IdOf(int number) => $"4samp{number + 1000:000000000000000000000}";

    /// <summary>Writes it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="count">Number of items.</param>
    public static async Task WriteAsync(string path, int count)
    {
        await using var file = File.Create(path);
        await using var json = new Utf8JsonWriter(file);
        json.WriteStartObject();
        json.WriteString("name", "sample");
        json.WriteStartArray("steps");
        WriteTypes(json);
        json.WriteStartObject();
        json.WriteString("name", "content");
        json.WriteStartArray("data");
        WriteTaxonomy(json);
        for (var i = 0; i < count; i++)
        {
            WriteItem(json, i);
            if (json.BytesPending > 1 << 20) await json.FlushAsync();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTypes(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", "ContentDefinition");
        json.WriteStartArray("ContentTypes");
        for (var t = 0; t < Types; t++)
        {
            json.WriteRawValue($$$"""
                {"Name":"{{{TypeOf(t)}}}","DisplayName":"Sample {{{t}}}","Settings":{"ContentTypeSettings":{"Creatable":true,"Listable":true,"Draftable":true,"Versionable":true} },
                 "ContentTypePartDefinitionRecords":[{"PartName":"TitlePart","Name":"TitlePart"},{"PartName":"AutoroutePart","Name":"AutoroutePart"},{"PartName":"AudiencePart","Name":"AudiencePart"},{"PartName":"{{{TypeOf(t)}}}","Name":"{{{TypeOf(t)}}}"}]}
                """);
        }

        json.WriteEndArray();
        json.WriteStartArray("ContentParts");
        for (var t = 0; t < Types; t++)
        {
            json.WriteRawValue($$$"""
                {"Name":"{{{TypeOf(t)}}}","ContentPartFieldDefinitionRecords":[{"FieldName":"TextField","Name":"Summary"},{"FieldName":"NumericField","Name":"Cost"},{"FieldName":"BooleanField","Name":"Active"},
                 {"FieldName":"DateTimeField","Name":"Since"},{"FieldName":"TaxonomyField","Name":"Topic","Settings":{"TaxonomyFieldSettings":{"TaxonomyContentItemId":"{{{IdOf(-1)}}}"} }}]}
                """);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTaxonomy(Utf8JsonWriter json)
    {
        var terms = string.Join(',', Enumerable.Range(0, Terms).Select(t => $$$"""{"ContentItemId":"{{{IdOf(-2 - t)}}}","ContentType":"Term","DisplayText":"Topic {{{t}}}","TitlePart":{"Title":"Topic {{{t}}}"} }"""));
        json.WriteRawValue($$$"""{"ContentItemId":"{{{IdOf(-1)}}}","ContentType":"Taxonomy","DisplayText":"Topics","Latest":true,"Published":true,"TitlePart":{"Title":"Topics"},"TaxonomyPart":{"TermContentType":"Term","Terms":[{{{terms}}}]} }""");
    }

    private static void WriteItem(Utf8JsonWriter json, int i)
    {
        var random = new Random(i);
        string Some(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => s_words[random.Next(s_words.Length)]));
        var title = $"{Some(4)} {i}";
        var audience = i % 10 == 0 ? """{"Roles":["Technician"]}""" : "{}";
        json.WriteRawValue($$$"""
            {"ContentItemId":"{{{IdOf(i)}}}","ContentType":"{{{TypeOf(i)}}}","DisplayText":"{{{title}}}","Latest":true,"Published":true,"TitlePart":{"Title":"{{{title}}}"},"AudiencePart":{{{audience}}},
             "{{{TypeOf(i)}}}":{"Summary":{"Text":"{{{Some(120)}}}"},"Cost":{"Value":{{{i % 1000}}}},"Active":{"Value":{{{(i % 2 == 0 ? "true" : "false")}}}},"Since":{"Value":"2026-01-{{{1 + (i % 28):00}}}T00:00:00Z"},
             "Topic":{"TaxonomyContentItemId":"{{{IdOf(-1)}}}","TermContentItemIds":["{{{IdOf(-2 - (i % Terms))}}}"]} } }
            """);
    }
}
