using System.Globalization;
using System.Runtime.InteropServices;
using J2N;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Index;
using Markdig.Syntax;
using Partenariat.Corpus;
using YamlDotNet.Core;

namespace Partenariat.Search.Compiled;

/// <summary>Which program this is, as far as it bears on what is reckoned for an edition.</summary>
internal static class ProgramVersion
{
    // All that read a corpus, cut its texts into words or index them.
    private static readonly Type[] s_parts =
        [typeof(DossierIndex), typeof(Edition), typeof(MarkdownDocument), typeof(IParser), typeof(IndexWriter), typeof(StandardTokenizer), typeof(Character)];

    /// <summary>Another name for another build of any part, another runtime or other tables of characters.</summary>
    public static string Name { get; } = string.Join('\n', s_parts.Select(Build)
        .Append(RuntimeInformation.FrameworkDescription)
        .Append(CultureInfo.InvariantCulture.CompareInfo.Version.FullVersion.ToString(CultureInfo.InvariantCulture)));

    private static string Build(Type type)
    {
        return $"{type.Assembly.GetName().FullName} {type.Assembly.ManifestModule.ModuleVersionId:N}";
    }
}
