using System.Reflection;
using System.Reflection.Emit;

namespace QualificationRules.Tests.Json;

/// <summary>Finds the types that a type uses: in its declaration, in the signatures of its members, and in the bodies of its methods.</summary>
internal static class TypeReferences
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private const byte TwoBytes = 0xFE;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>The types, without their type arguments, which are listed beside them.</summary>
    public static IEnumerable<Type> Of(Type type) => Declarations(type)
        .Concat(type.GetMembers(Declared).Where(member => member is not Type).SelectMany(Of))
        .OfType<Type>().SelectMany(Parts).Distinct();

    private static IEnumerable<Type?> Declarations(Type type) => [type.BaseType, .. type.GetInterfaces(), .. Attributes(type)];

    private static IEnumerable<Type?> Of(MemberInfo member) => [.. Attributes(member), .. Signature(member), .. member is MethodBase method ? Body(method) : []];

    private static IEnumerable<Type?> Attributes(MemberInfo member) => member.GetCustomAttributesData().SelectMany(attribute =>
        attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(named => named.TypedValue)).Select(argument => argument.Value as Type).Prepend(attribute.AttributeType));

    private static IEnumerable<Type?> Signature(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        PropertyInfo property => [property.PropertyType],
        EventInfo @event => [@event.EventHandlerType],
        MethodBase method =>
        [
            (method as MethodInfo)?.ReturnType,
            .. method.GetParameters().Select(parameter => parameter.ParameterType),
            .. method.IsGenericMethod ? method.GetGenericArguments() : [],
        ],
        _ => [],
    };

    private static IEnumerable<Type?> Body(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
        {
            return [];
        }

        var declaring = method.DeclaringType!;
        Type[] ofType = declaring.IsGenericType ? declaring.GetGenericArguments() : [];
        Type[] ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : [];
        return body.LocalVariables.Select(local => local.LocalType)
            .Concat(body.ExceptionHandlingClauses.Select(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause ? clause.CatchType : null))
            .Concat(Tokens(body.GetILAsByteArray()!).SelectMany(token => Named(method.Module.ResolveMember(token, ofType, ofMethod)!)));
    }

    private static IEnumerable<Type?> Named(MemberInfo member) => member is Type type ? [type] : [member.DeclaringType, .. Signature(member)];

    /// <summary>The tokens of types, fields and methods in a body.</summary>
    private static IEnumerable<int> Tokens(byte[] body)
    {
        for (var at = 0; at < body.Length;)
        {
            var code = OpCodesByValue[body[at] == TwoBytes ? (short)(body[at] << 8 | body[at + 1]) : body[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineType or OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok)
            {
                yield return BitConverter.ToInt32(body, at);
            }

            at += Length(code.OperandType, body, at);
        }
    }

    private static int Length(OperandType operand, byte[] body, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(body, at)),
        _ => 4,
    };

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsConstructedGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type.GetGenericTypeDefinition())
        : [type];
}
