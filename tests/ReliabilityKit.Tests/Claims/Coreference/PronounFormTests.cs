using FsCheck;
using FsCheck.Fluent;
using ReliabilityKit.Claims.Coreference;

namespace ReliabilityKit.Tests.Claims.Coreference;

public class PronounFormTests
{
    [Theory]
    [InlineData("She", 3, "Female", false, false)]
    [InlineData("HIM", 3, "Male", false, false)]
    [InlineData("their", 3, "Unknown", true, false)]
    [InlineData("itself", 3, "Neuter", false, true)]
    [InlineData("We", 1, "Unknown", true, false)]
    public void TryRead_Pronoun_TellsPersonGenderAndNumber(string word, int person, string gender, bool isPlural, bool isReflexive)
    {
        Assert.True(PronounForm.TryRead(word, out PronounForm form));
        Assert.Equal(new PronounForm(person, Enum.Parse<Gender>(gender), isPlural, isReflexive), form);
    }

    [Fact]
    public void TryRead_AnyString_DoesNotThrow() =>
        Prop.ForAll<string?>(word => PronounForm.TryRead(word, out _) || true).QuickCheckThrowOnFailure();
}
