using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Partenariat.Bot.Feedback;

/// <summary>The SQLite file in which the entries are kept until they are too old.</summary>
internal sealed class FeedbackStore
{
    private const string Schema = """
        pragma secure_delete = on;
        create table if not exists opinions (day text not null, passage text, useful integer not null, reason text);
        create table if not exists gaps (day text not null, question text not null);
        """;

    private readonly string _connection;

    private FeedbackStore(string connection)
    {
        _connection = connection;
    }

    /// <summary>Opens the file, and makes it where there is none.</summary>
    public static FeedbackStore Create(string file)
    {
        var store = new FeedbackStore(Connect(file, SqliteOpenMode.ReadWriteCreate));
        store.Run(Schema);
        return store;
    }

    /// <summary>Opens an existing file to read it.</summary>
    public static FeedbackStore Read(string file)
    {
        return new FeedbackStore(Connect(file, SqliteOpenMode.ReadOnly));
    }

    /// <summary>Keeps an entry.</summary>
    public void Add(FeedbackEntry entry)
    {
        switch (entry)
        {
            case Opinion opinion:
                Run(
                    "insert into opinions (day, passage, useful, reason) values ($day, $passage, $useful, $reason)",
                    ("$day", Write(opinion.Day)), ("$passage", opinion.Passage), ("$useful", opinion.IsUseful), ("$reason", opinion.Reason));
                break;
            case Gap gap:
                Run("insert into gaps (day, question) values ($day, $question)", ("$day", Write(gap.Day)), ("$question", gap.Question));
                break;
        }
    }

    /// <summary>Deletes what is older, and writes zeros over it.</summary>
    /// <param name="first">The first day that is kept.</param>
    public void DeleteBefore(DateOnly first)
    {
        Run(
            "pragma secure_delete = on; delete from opinions where day < $first; delete from gaps where day < $first;",
            ("$first", Write(first)));
    }

    /// <summary>The opinions, oldest first.</summary>
    public IReadOnlyList<Opinion> Opinions()
    {
        return Query(
            "select day, passage, useful, reason from opinions order by rowid",
            row => new Opinion(ReadDay(row), row.IsDBNull(1) ? null : row.GetString(1), row.GetBoolean(2), row.IsDBNull(3) ? null : row.GetString(3)));
    }

    /// <summary>The unanswered questions, oldest first.</summary>
    public IReadOnlyList<Gap> Gaps()
    {
        return Query("select day, question from gaps order by rowid", row => new Gap(ReadDay(row), row.GetString(1)));
    }

    private static string Connect(string file, SqliteOpenMode mode)
    {
        // Without a pool the file is free between two entries: it can be copied, read or taken away.
        return new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString();
    }

    private static string Write(DateOnly day)
    {
        return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static DateOnly ReadDay(SqliteDataReader row)
    {
        return DateOnly.ParseExact(row.GetString(0), "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private void Run(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var connection = new SqliteConnection(_connection);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        command.ExecuteNonQuery();
    }

    private List<T> Query<T>(string sql, Func<SqliteDataReader, T> read)
    {
        using var connection = new SqliteConnection(_connection);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var row = command.ExecuteReader();
        List<T> rows = [];
        while (row.Read())
        {
            rows.Add(read(row));
        }

        return rows;
    }
}
