using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Tests;

public sealed class WorksTests(RealDossier dossier) : IClassFixture<RealDossier>
{

    [Fact]
    public void WhatAnAuthorSaysOfWritings_IsNoListOfWorks()
    {
        Assert.NotEqual(AnswerKind.Bibliography, dossier.Ask("chauffaut critique les écrits de praticiens ?").Kind);
    }
}
