using System.Net;
using Microsoft.Extensions.Http.Resilience;
using Partenariat.Channels.Options;
using Polly;

namespace Partenariat.Channels.Connector;

/// <summary>What is tried again, and when a connector is left alone (Teams' own advice: « Send and receive messages with a bot », status codes).</summary>
internal static class ConnectorResilience
{
    private const int BreakAfter = 20;
    private const double FailureRatio = 0.5;
    private static readonly TimeSpan s_sampling = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_maxDelay = TimeSpan.FromSeconds(20);

    public static void Configure(ResiliencePipelineBuilder<HttpResponseMessage> pipeline, ConnectorOptions options)
    {
        pipeline
            .AddTimeout(options.TotalTimeout)
            .AddRetry(new HttpRetryStrategyOptions
            {
                ShouldHandle = attempt => ValueTask.FromResult(IsWorthAnotherTry(attempt.Outcome.Result?.StatusCode)),
                MaxRetryAttempts = options.MaxRetries,
                Delay = options.RetryDelay,
                MaxDelay = options.RetryDelay > s_maxDelay ? options.RetryDelay : s_maxDelay,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldRetryAfterHeader = true,
            })
            .AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions
            {
                // Being told to wait (429) or that something does not exist is an answer, not a failure.
                ShouldHandle = attempt => ValueTask.FromResult(
                    attempt.Outcome.Exception is not null || attempt.Outcome.Result?.StatusCode >= HttpStatusCode.InternalServerError),
                FailureRatio = FailureRatio,
                MinimumThroughput = BreakAfter,
                SamplingDuration = s_sampling,
                BreakDuration = options.BreakDuration,
            })
            .AddTimeout(options.AttemptTimeout);
    }

    // A broken connection is not among them: the message may have arrived, and would be shown twice.
    private static bool IsWorthAnotherTry(HttpStatusCode? status)
    {
        return status is HttpStatusCode.PreconditionFailed
            or HttpStatusCode.TooManyRequests
            or HttpStatusCode.BadGateway
            or HttpStatusCode.ServiceUnavailable
            or HttpStatusCode.GatewayTimeout;
    }
}
