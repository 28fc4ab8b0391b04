using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ReliabilityKit.Documents.Input;

/// <summary>Reads JSON strings that may hold escaped surrogates without a partner, at which the runtime's own reader gives up.</summary>
internal static class JsonText
{
    /// <summary>Returns the string under the cursor of <paramref name="reader"/>, whose bytes are valid UTF-8.</summary>
    /// <param name="reader">A reader on a string.</param>
    /// <param name="replaced">
    /// How many surrogates without a partner became U+FFFD: one code unit for one, so every offset stays what it was.
    /// </param>
    public static string Read(ref Utf8JsonReader reader, out int replaced)
    {
        string raw = Encoding.UTF8.GetString(reader.ValueSpan);
        replaced = 0;
        if (!reader.ValueIsEscaped)
            return raw;
        char[] text = raw.ToCharArray();
        int length = Unescape(text);
        replaced = Surrogates.Replace(text.AsSpan(0, length));
        return new string(text, 0, length);
    }

    private static int Unescape(char[] text)
    {
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\\')
            {
                c = Unescape(text[++i]);
                if (c == 'u')
                {
                    c = (char)ushort.Parse(text.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                    i += 4;
                }
            }

            text[length++] = c;
        }

        return length;
    }

    private static char Unescape(char escape) => escape switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => escape,
    };
}
