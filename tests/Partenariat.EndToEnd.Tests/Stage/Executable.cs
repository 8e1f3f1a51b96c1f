namespace Partenariat.EndToEnd.Tests.Stage;

/// <summary>The browsers of this machine.</summary>
internal static class Executable
{
    /// <summary>The path of the first of these programs that is installed.</summary>
    /// <exception cref="FileNotFoundException">None is.</exception>
    public static string Find(params string[] names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return folders.SelectMany(folder => names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException($"No {names[0]} on the PATH. ./test.sh installs it.");
    }
}
