using System.Globalization;
using Partenariat.Dialogs.Ranking;

namespace Partenariat.Dialogs.Tests;

/// <summary>What a hidden layer adds to the scores of passages.</summary>
public sealed class HiddenLayerTests
{
    private static readonly string[] s_features = ["Long", "Quoted"];
    private static readonly string[] s_situations = ["GoesOn"];

    [Fact]
    public void FeaturesThatCountOnlyTogether_AddNothingAlone()
    {
        // Each lifts the unit by 1 from -1: only both bring it above 0.
        var layer = Layer(("Long", 1), ("Quoted", 1), (HiddenLayer.Start, -1), (HiddenLayer.Output, 2));

        Assert.Equal([0, 0, 0, 2], Scores(layer, [], [0, 0], [1, 0], [0, 1], [1, 1]));
    }

    [Fact]
    public void Situation_MovesWhereAUnitStarts()
    {
        var layer = Layer(("Long", 1), ("GoesOn", 1), (HiddenLayer.Start, -1), (HiddenLayer.Output, 2));

        Assert.Equal([0], Scores(layer, [], [1, 0]));
        Assert.Equal([1], Scores(layer, [(0, 0.5f)], [1, 0]));
    }

    [Fact]
    public void WhatTheFileDoesNotName_AddsNothing()
    {
        Assert.Equal([0], Scores(HiddenLayer.Read([], s_features, s_situations), [(0, 1)], [1, 1]));
        Assert.Equal([0], Scores(Layer(("Unheard", 1), (HiddenLayer.Output, 1)), [(0, 1)], [1, 1]));
    }

    // The first unit alone is at work.
    private static HiddenLayer Layer(params (string Name, float Weight)[] rows)
    {
        var others = string.Concat(Enumerable.Repeat(" 0", HiddenLayer.Units - 1));
        return HiddenLayer.Read(
            rows.Select(row => $"{row.Name}\t{row.Weight.ToString(CultureInfo.InvariantCulture)}{others}"), s_features, s_situations);
    }

    private static double[] Scores(HiddenLayer layer, (int Place, float Value)[] situation, params float[][] passages)
    {
        var scores = new double[passages.Length];
        layer.Add(situation, passages, scores);
        return scores;
    }
}
