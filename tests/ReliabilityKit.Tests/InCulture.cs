using System.Globalization;

namespace ReliabilityKit.Tests;

/// <summary>Runs code as on a machine of another country.</summary>
internal static class InCulture
{
    public static T Run<T>(string name, Func<T> code)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo beforeUi = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Create(name);
            return code();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = beforeUi;
        }
    }

    // Under invariant globalization every culture has the same data, so what breaks code is set here: comma, point and minus sign.
    private static CultureInfo Create(string name)
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo(name).Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.DateTimeFormat.ShortDatePattern = "dd-MM-yyyy";
        culture.DateTimeFormat.DateSeparator = "-";
        return culture;
    }
}
