using Microsoft.Extensions.Options;
using Partenariat.Channels.Options;

namespace Partenariat.Bot.Security;

/// <summary>The security headers: a strict policy for every response, and the three kinds that need something else.</summary>
internal static class SecurityPolicies
{
    /// <summary>For the page of the web chat.</summary>
    public const string Chat = "chat";

    /// <summary>For the panel that other sites may show in a frame.</summary>
    public const string Panel = "panel";

    /// <summary>For scripts and styles, which other sites may load.</summary>
    public const string Assets = "assets";

    // Web Chat adds one empty style element without a nonce: the hash of nothing.
    private const string EmptyStyleHash = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    /// <summary>Registers the policies.</summary>
    public static IServiceCollection AddSecurityPolicies(this IServiceCollection services)
    {
        services.AddSecurityHeaderPolicies((policies, provider) =>
        {
            var origins = provider.GetRequiredService<IOptions<DirectLineOptions>>().Value.AllowedOrigins;
            policies.SetDefaultPolicy(headers => AddCommonHeaders(headers).AddContentSecurityPolicy(AddPageSources));
            policies.AddPolicy(Chat, headers => AddCommonHeaders(headers).AddContentSecurityPolicy(csp =>
            {
                AddChatSources(csp);
                csp.AddFrameAncestors().None();
            }));
            policies.AddPolicy(Panel, headers => AddCommonHeaders(headers).AddContentSecurityPolicy(csp =>
            {
                AddChatSources(csp);
                csp.AddFrameAncestors().Self().From(origins);
            }));
            policies.AddPolicy(Assets, headers => AddCommonHeaders(headers)
                .AddCrossOriginResourcePolicy(resource => resource.CrossOrigin()));
        });
        return services;
    }

    private static HeaderPolicyCollection AddCommonHeaders(HeaderPolicyCollection headers)
    {
        return headers
            .AddContentTypeOptionsNoSniff()
            .AddReferrerPolicySameOrigin()
            .AddCrossOriginOpenerPolicy(opener => opener.SameOrigin())
            .AddCrossOriginResourcePolicy(resource => resource.SameOrigin())
            .AddPermissionsPolicy(AddUnusedFeatures)
            .AddStrictTransportSecurityMaxAge()
            .RemoveCustomHeader("blazor-enhanced-nav");
    }

    private static void AddUnusedFeatures(PermissionsPolicyBuilder permissions)
    {
        permissions.AddCamera().None();
        permissions.AddGeolocation().None();
        permissions.AddMicrophone().None();
        permissions.AddPayment().None();
        permissions.AddUsb().None();
    }

    private static void AddPageSources(CspBuilder csp)
    {
        AddOwnSources(csp);
        csp.AddStyleSrc().Self();
        csp.AddImgSrc().Self();
        csp.AddFrameSrc().Self();
        csp.AddFrameAncestors().None();
    }

    private static void AddChatSources(CspBuilder csp)
    {
        AddOwnSources(csp);
        csp.AddStyleSrc().Self().WithNonce().WithHash256(EmptyStyleHash);
        csp.AddImgSrc().Self().Blob().Data();
        csp.AddConnectSrc().Self();
    }

    private static void AddOwnSources(CspBuilder csp)
    {
        csp.AddDefaultSrc().None();
        csp.AddBaseUri().None();
        csp.AddFormAction().Self();
        csp.AddScriptSrc().Self();
    }
}
