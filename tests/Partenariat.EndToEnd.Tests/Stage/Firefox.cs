using Microsoft.Playwright;

namespace Partenariat.EndToEnd.Tests.Stage;

/// <summary>The Firefox of this machine, as Mozilla makes it, without a window: driven by WebDriver BiDi.</summary>
internal static class Firefox
{
    // By this name Playwright takes a Firefox that it has not changed itself.
    private const string Unchanged = "moz-firefox";

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright)
    {
        return playwright.Firefox.LaunchAsync(new BrowserTypeLaunchOptions
        {
            Channel = Unchanged,
            ExecutablePath = Executable.Find("firefox-esr", "firefox"),
            FirefoxUserPrefs = new Dictionary<string, object>
            {
                // Keys and clicks of the driver reach a frame of another site only where it shares the process of the page.
                // What such a frame may store is the same.
                ["fission.autostart"] = false,

                // The driver looks at all that a window has; at this old part of it Firefox would complain.
                ["dom.use_components_shim"] = false,
            },
        });
    }
}
