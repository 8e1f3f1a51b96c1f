namespace Partenariat.Dialogs.Ranking;

/// <summary>The features of a passage, filled one by one.</summary>
/// <param name="All">In the order of <see cref="PassageFeature"/>.</param>
internal readonly record struct FeatureValues(float[] All)
{
    /// <summary>Sets a number from 0 to 1.</summary>
    public void Set(PassageFeature feature, double value)
    {
        All[(int)feature] = (float)Math.Clamp(value, 0, 1);
    }

    /// <summary>Sets what holds or not.</summary>
    public void Flag(PassageFeature feature, bool holds)
    {
        All[(int)feature] = holds ? 1 : 0;
    }
}
