using System.Reflection;
using System.Text;

namespace ReliabilityKit.Tests;

/// <summary>Lists what an assembly shows to its users: every public type and member, a line each, in ordinal order.</summary>
internal static class PublicApiListing
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var listing = new StringBuilder();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            listing.Append(HeadOf(type)).Append('\n');
            foreach (string member in MembersOf(type).Order(StringComparer.Ordinal))
                listing.Append("    ").Append(member).Append('\n');
        }

        return listing.ToString();
    }

    private static string HeadOf(Type type)
    {
        IEnumerable<string> bases = type.GetInterfaces().Where(i => i.IsPublic).Select(NameOf).Order(StringComparer.Ordinal);
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum))
            bases = bases.Prepend(NameOf(parent));
        string list = type.IsEnum ? "" : string.Join(", ", bases);
        return $"{KindOf(type)} {type.Namespace}.{NameOf(type)}{(list.Length > 0 ? " : " + list : "")}";
    }

    private static string KindOf(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => type.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute)) ? "readonly struct" : "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsSealed: true } => "sealed class",
        { IsAbstract: true } => "abstract class",
        _ => "class",
    };

    private static IEnumerable<string> MembersOf(Type type)
    {
        if (type.IsEnum)
            return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), null)}");
        IEnumerable<string> constructors = type.GetConstructors(Declared).Where(IsVisible).Select(c => $"new({ParametersOf(c)})");
        IEnumerable<string> methods = type.GetMethods(Declared).Where(IsVisible).Where(IsWritten).Select(Describe);
        IEnumerable<string> properties = type.GetProperties(Declared).Where(p => p.GetAccessors(nonPublic: true).Any(IsVisible)).Select(Describe);
        IEnumerable<string> fields = type.GetFields(Declared).Where(f => f.IsPublic || f.IsFamily).Select(Describe);
        return [.. constructors, .. methods, .. properties, .. fields];
    }

    private static string Describe(MethodInfo method) =>
        $"{Prefix(method)}{TypeOf(method.ReturnParameter)} {method.Name}{GenericsOf(method)}({ParametersOf(method)})";

    private static string Describe(PropertyInfo property)
    {
        MethodInfo[] accessors = [.. property.GetAccessors(nonPublic: true).Where(IsVisible)];
        string parameters = string.Join(", ", property.GetIndexParameters().Select(p => $"{NameOf(p.ParameterType)} {p.Name}"));
        string setter = property.SetMethod is { } set && IsVisible(set) ? (IsInit(set) ? " init;" : " set;") : "";
        string name = parameters.Length > 0 ? $"this[{parameters}]" : property.Name;
        return $"{Prefix(accessors[0])}{TypeOf(property)} {name} {{{(property.CanRead ? " get;" : "")}{setter} }}";
    }

    private static string Describe(FieldInfo field) =>
        $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{NameOf(field.FieldType)} {field.Name}";

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    // Accessors stand with their properties; what the compiler adds to records says nothing that "record" does not.
    private static bool IsWritten(MethodInfo method) =>
        (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
        && !method.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute));

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));

    private static string Prefix(MethodInfo method) => method switch
    {
        { IsStatic: true } => "static ",
        { IsFamily: true } => "protected ",
        _ => "",
    };

    private static string GenericsOf(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(NameOf))}>" : "";

    private static string ParametersOf(MethodBase method) => string.Join(", ", method.GetParameters().Select(Describe));

    private static string Describe(ParameterInfo parameter)
    {
        string by = parameter.IsOut ? "out " : parameter.IsIn ? "in " : parameter.ParameterType.IsByRef ? "ref " : "";
        return $"{by}{TypeOf(parameter)} {parameter.Name}{(parameter.HasDefaultValue ? " = default" : "")}";
    }

    private static string TypeOf(ParameterInfo parameter) => NameOf(parameter.ParameterType) + Mark(new NullabilityInfoContext().Create(parameter));

    private static string TypeOf(PropertyInfo property) => NameOf(property.PropertyType) + Mark(new NullabilityInfoContext().Create(property));

    private static string Mark(NullabilityInfo info) => info.ReadState == NullabilityState.Nullable && !info.Type.IsValueType ? "?" : "";

    private static string NameOf(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
            return NameOf(value) + "?";
        if (type.IsByRef)
            return NameOf(type.GetElementType()!);
        if (type.IsArray)
            return NameOf(type.GetElementType()!) + "[]";
        string name = type.DeclaringType is { } outer && !type.IsGenericParameter ? $"{NameOf(outer)}.{type.Name}" : type.Name;
        return type.IsGenericType ? $"{name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>" : name;
    }
}
