using System.Text;

namespace ReliabilityKit.Tests.Reports;

/// <summary>Reads comma-separated values by the grammar of RFC 4180 and throws on whatever breaks it.</summary>
internal static class CsvText
{
    public static List<List<string>> Parse(string text, string lineEnd = "\r\n")
    {
        var rows = new List<List<string>>();
        for (int i = 0; i < text.Length;)
            rows.Add(ReadRow(text, lineEnd, ref i));
        return rows;
    }

    private static List<string> ReadRow(string text, string lineEnd, ref int i)
    {
        var row = new List<string>();
        do
            row.Add(text[i] == '"' ? ReadQuoted(text, ref i) : ReadPlain(text, ref i));
        while (text[i] == ',' && i++ >= 0);
        Assert.Equal(lineEnd, text.Substring(i, lineEnd.Length));
        i += lineEnd.Length;
        return row;
    }

    private static string ReadPlain(string text, ref int i)
    {
        int start = i;
        while (text[i] is not (',' or '\r' or '\n'))
        {
            Assert.NotEqual('"', text[i]);
            i++;
        }

        return text[start..i];
    }

    private static string ReadQuoted(string text, ref int i)
    {
        var value = new StringBuilder();
        for (i++; text[i] != '"' || text[i + 1] == '"'; i++)
        {
            value.Append(text[i]);
            if (text[i] == '"')
                i++;
        }

        i++;
        return value.ToString();
    }
}
