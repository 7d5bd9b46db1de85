#if !NET9_0_OR_GREATER
namespace System.Runtime.CompilerServices;

/// <summary>Says which of several overloads is meant where an argument fits them all, as <c>new(2026, 9, 1)</c> does; .NET has it from version 9 on.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property, Inherited = false)]
internal sealed class OverloadResolutionPriorityAttribute(int priority) : Attribute
{
    /// <summary>The greater one is meant.</summary>
    public int Priority { get; } = priority;
}
#endif
