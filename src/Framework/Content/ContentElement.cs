using System.Text.Json.Nodes;

namespace ItsmSite.Framework.Content;

/// <summary>Something with named parts or fields kept as JSON; what no class knows is kept as it is.</summary>
public abstract class ContentElement
{
    /// <summary>The parts or fields by name, and members that no class knows.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public JsonObject Data { get; internal set; } = [];

    /// <summary>The part of this type, or null where there is none. Changes to it count only once applied.</summary>
    public T? As<T>()
        where T : ContentElement, new() => Data[typeof(T).Name] is JsonObject json ? ContentJson.ReadElement<T>(json) : null;

    /// <summary>The part of this type, or a new one where there is none.</summary>
    public T GetOrCreate<T>()
        where T : ContentElement, new() => As<T>() ?? new T();

    /// <summary>Whether there is a part of this type.</summary>
    public bool Has<T>()
        where T : ContentElement => Data[typeof(T).Name] is JsonObject;

    /// <summary>Writes a part, replacing the former one of its type.</summary>
    public ContentElement Apply<T>(T element)
        where T : ContentElement
    {
        Data[typeof(T).Name] = ContentJson.WriteElement(element);
        return this;
    }

    /// <summary>Changes a part in place; it is made where there is none.</summary>
    public ContentElement Alter<T>(Action<T> change)
        where T : ContentElement, new()
    {
        ArgumentNullException.ThrowIfNull(change);
        var element = GetOrCreate<T>();
        change(element);
        return Apply(element);
    }

    /// <summary>Adds a part unless there already is one of its type.</summary>
    public ContentElement Weld<T>(T element)
        where T : ContentElement => Has<T>() ? this : Apply(element);
}
