using System.CommandLine;
using Partenariat.Load;

var port = new Option<int>("--port") { Description = "The first of five ports.", DefaultValueFactory = _ => 21150 };
var seconds = new Option<int>("--seconds") { Description = "How long each run takes.", DefaultValueFactory = _ => 6 };
var warmUp = new Option<int>("--warm-up") { Description = "How long each server is warmed up, in seconds: until its code is compiled for good.", DefaultValueFactory = _ => 90 };
var connections = new Option<int[]>("--connections") { DefaultValueFactory = _ => [1, 16, 64, 256], AllowMultipleArgumentsPerToken = true };
var questions = new Option<string[]>("--questions")
{
    DefaultValueFactory = _ => ["bonjour", "C’est quoi, le partenariat ?", "réseau ou partenariat ?", "que dit Merini de la négociation ?"],
    AllowMultipleArgumentsPerToken = true,
};
var bot = new Option<FileInfo>("--bot") { Description = "Partenariat.Bot.dll.", DefaultValueFactory = _ => new FileInfo(Comparison.BuiltBot()) };
var other = new Option<FileInfo?>("--other") { Description = "Another build of the bot, as a further column." };
var modes = new Option<string[]>("--modes") { DefaultValueFactory = _ => ["inline", "connector"], AllowMultipleArgumentsPerToken = true };
var without = new Option<string[]>("--without") { Description = "Columns to leave out: stock, node.", DefaultValueFactory = _ => [], AllowMultipleArgumentsPerToken = true };

var compare = new RootCommand("Compares the bot's real answers with the echo of the official SDKs, on this machine.")
{
    port, seconds, warmUp, connections, questions, bot, other, modes, without,
};
compare.SetAction(result =>
{
    Cores.LeaveOneToServers();
    return new Comparison(
        result.GetValue(port),
        TimeSpan.FromSeconds(result.GetValue(seconds)),
        TimeSpan.FromSeconds(result.GetValue(warmUp)),
        result.GetValue(connections)!,
        result.GetValue(questions)!,
        result.GetValue(modes)!).RunAsync(result.GetValue(bot)!, result.GetValue(other), result.GetValue(without)!);
});

var echo = new Command("echo", "Serves the .NET SDK's echo bot.") { port };
echo.SetAction(result => StockEcho.RunAsync(result.GetValue(port)));
compare.Add(echo);

var files = new Argument<FileInfo[]>("files") { Description = "Files of questions, a JSON object a line." };
var costs = new Command("costs", "What questions cost, from request to response with its card, kind by kind.") { port, warmUp, bot, files };
costs.SetAction(async result =>
{
    Cores.LeaveOneToServers();
    var address = $"http://127.0.0.1:{result.GetValue(port)}";
    using var server = await Server.StartAsync(
        "bot", result.GetValue(port), Comparison.BotListens, "dotnet", result.GetValue(bot)!.FullName, "--urls", address);
    await new TurnCosts(server, TimeSpan.FromSeconds(result.GetValue(warmUp))).PrintAsync(result.GetValue(files)!);
});
compare.Add(costs);

var duration = new Option<int>("--seconds") { DefaultValueFactory = _ => 120 };
var attackers = new Option<int>("--attackers") { Description = "How many connections at once.", DefaultValueFactory = _ => 64 };
var flood = new Command("flood", "Floods the bot from addresses without number, with the memory that .NET takes in a container of 1 GB.")
{
    port, duration, attackers, bot,
};
flood.SetAction(async result =>
{
    // Three quarters of the container's memory: the runtime's own rule.
    Environment.SetEnvironmentVariable("DOTNET_GCHeapHardLimit", "0x2EE00000");
    var address = $"http://127.0.0.1:{result.GetValue(port)}";
    using var server = await Server.StartAsync(
        "bot", result.GetValue(port), Comparison.BotListens, "dotnet", result.GetValue(bot)!.FullName, "--urls", address, "--Proxies:Known:0=127.0.0.1");
    await new Flood(server).RunAsync(result.GetValue(attackers), TimeSpan.FromSeconds(result.GetValue(duration)));
});
compare.Add(flood);
return await compare.Parse(args).InvokeAsync();
